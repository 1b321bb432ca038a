using System.Globalization;
using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;

namespace DblinkGen.Execution;

/// <summary>Expressions of the local server that yield the text to send.</summary>
internal static class RemoteText
{
    /// <summary>The statement with its arguments as typed literals, which the local server quotes.</summary>
    public static string Inline(DblinkStatement statement) => Around("", statement, "");

    /// <summary>The same between two constant texts.</summary>
    public static string Around(string before, DblinkStatement statement, string after) => statement.Parameters.Count == 0
        ? PostgresIdentifier.Literal(before + statement.RemoteText + after)
        : Format(before + statement.Sql.ToTemplate(statement.Parameters) + after, statement);

    /// <summary>A template of <c>format</c> over the arguments, which begin at <c>$2</c>.</summary>
    public static string Format(string template, DblinkStatement statement)
    {
        var arguments = statement.Parameters.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"${i + 2}"));
        return $"pg_catalog.format({PostgresIdentifier.Literal(template)}, {string.Join(", ", arguments)})";
    }
}
