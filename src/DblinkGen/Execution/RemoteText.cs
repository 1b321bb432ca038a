using System.Globalization;
using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;
using DblinkGen.Links;

namespace DblinkGen.Execution;

/// <summary>Expressions of the local server that yield the text to send.</summary>
internal static class RemoteText
{
    private const int FirstArgument = 3;

    /// <summary>What comes before a statement that commits by itself: an expression that ends with a semicolon.</summary>
    /// <param name="prepared">Whether the link has the guard prepared; its name is the start of all names.</param>
    public static string Guard(bool prepared)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"pg_catalog.substr($2, 1, {Link.PrefixLength})");
        return prepared ? $"'EXECUTE ', {prefix}, '; '" : PostgresIdentifier.Literal(RemoteGuard.Sql + "; ");
    }

    /// <summary>Runs the prepared statement.</summary>
    public static string Execute(DblinkStatement statement)
    {
        var holes = statement.Parameters.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"%{i + 1}$L"));
        return $"'EXECUTE ', $2, {Format($"({string.Join(", ", holes)})", statement)}";
    }

    /// <summary>Prepares the statement. The line break is for one that ends with a comment.</summary>
    public static string Prepare(DblinkStatement statement) =>
        $"'PREPARE ', $2, {PostgresIdentifier.Literal($"({string.Join(", ", statement.Parameters.Select(QualifiedType.Of))}) AS {statement.RemoteText}\n; ")}";

    /// <summary>The statement with its arguments as typed literals, which the local server quotes.</summary>
    public static string Inline(DblinkStatement statement) => Around("", statement, "");

    /// <summary>The same between two constant texts.</summary>
    public static string Around(string before, DblinkStatement statement, string after) => statement.Parameters.Count == 0
        ? PostgresIdentifier.Literal(before + statement.RemoteText + after)
        : Format(before + statement.Sql.ToTemplate(statement.Parameters) + after, statement);

    /// <summary>One text of several; each is a list of expressions, or empty.</summary>
    public static string Concat(params ReadOnlySpan<string> texts)
    {
        var parts = new List<string>();
        foreach (var text in texts)
        {
            if (text.Length > 0)
                parts.Add(text);
        }

        return $"pg_catalog.concat({string.Join(", ", parts)})";
    }

    private static string Format(string template, DblinkStatement statement)
    {
        var arguments = statement.Parameters.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"${i + FirstArgument}"));
        return $"pg_catalog.format({PostgresIdentifier.Literal(template)}, {string.Join(", ", arguments)})";
    }
}
