using System.Globalization;
using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;
using DblinkGen.Links;

namespace DblinkGen.Execution;

/// <summary>Expressions of the local server that yield the text to send.</summary>
internal static class RemoteText
{
    private const int FirstArgument = 3;

    private static readonly string s_prefix = string.Create(CultureInfo.InvariantCulture, $"pg_catalog.substr($2, 1, {Link.PrefixLength})");

    /// <summary>What comes before a statement that takes effect: an expression that ends with a semicolon. It has one row.</summary>
    public static string Guard(LocalMode mode) => mode switch
    {
        { HasGuards: true, InTransaction: true } => $"'EXECUTE ', {s_prefix}, '{RemoteGuard.TransactionSuffix}; '",
        { HasGuards: true } => $"'EXECUTE ', {s_prefix}, '; '",
        { InTransaction: true } => PostgresIdentifier.Literal(RemoteGuard.Marked + "; "),
        _ => Around(RemoteGuard.Inline, "$2"),
    };

    /// <summary>What comes before a query that fails on no other link by itself.</summary>
    /// <param name="mark">The SQL of <see cref="Link.Mark"/>.</param>
    /// <param name="hasGuards">Whether the link has its guards prepared. Two command tags come then, else a result without rows.</param>
    /// <param name="columns">How many columns that has.</param>
    public static string Check(string mark, bool hasGuards, int columns) => hasGuards
        ? $"'DEALLOCATE ', {mark}, '{RemoteGuard.TokenSuffix}; PREPARE ', {mark}, '{RemoteGuard.TokenSuffix} AS VALUES (1); '"
        : Around(RemoteGuard.InlineCheck(columns), mark);

    /// <summary>The same for a statement whose <c>$2</c> may be its name.</summary>
    public static string Check(LocalMode mode, int columns) => Check(mode.HasGuards ? s_prefix : "$2", mode.HasGuards, columns);

    /// <summary>Runs the prepared statement.</summary>
    public static string Execute(DblinkStatement statement)
    {
        if (statement.Parameters.Count == 0)
            return "'EXECUTE ', $2";
        var holes = statement.Parameters.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"%{i + 1}$L"));
        return $"'EXECUTE ', $2, {Format($"({string.Join(", ", holes)})", statement)}";
    }

    /// <summary>Prepares the statement. The line break is for one that ends with a comment.</summary>
    public static string Prepare(DblinkStatement statement) =>
        $"'PREPARE ', $2, {PostgresIdentifier.Literal($"{Types(statement)} AS {statement.RemoteText}\n; ")}";

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

    private static string Types(DblinkStatement statement) =>
        statement.Parameters.Count == 0 ? "" : $"({string.Join(", ", statement.Parameters.Select(QualifiedType.Of))})";

    private static string Around((string Before, string After) text, string mark) =>
        $"{PostgresIdentifier.Literal(text.Before)}, {mark}, {PostgresIdentifier.Literal(text.After)}";

    private static string Format(string template, DblinkStatement statement)
    {
        var arguments = statement.Parameters.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"${i + FirstArgument}"));
        return $"pg_catalog.format({PostgresIdentifier.Literal(template)}, {string.Join(", ", arguments)})";
    }
}
