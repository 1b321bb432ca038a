using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Runtime;

/// <summary>
/// Finds what an SQL text leaves to the <c>search_path</c>: operators outside of OPERATOR(…), the constructs that take operators from it, functions, types and
/// relations without schema. SQL inside of strings (DO, EXECUTE, what dblink sends) is looked into as well.
/// </summary>
internal static class UnqualifiedNames
{
    // What is no function although a parenthesis follows it.
    private static readonly HashSet<string> s_notFunctions = new(StringComparer.Ordinal)
    {
        "SELECT", "FROM", "WHERE", "AND", "OR", "NOT", "ON", "IN", "ANY", "ALL", "SOME", "EXISTS", "VALUES", "AS", "CASE", "WHEN", "THEN", "ELSE", "COALESCE", "GREATEST", "LEAST",
        "OPERATOR", "LATERAL", "JOIN", "OPTIONS", "ROW", "ARRAY", "OVER", "FILTER", "UNION", "BY", "ORDINALITY", "STDIN", "RETURNING", "USING", "IF", "EXECUTE", "FORMAT",
    };

    private static readonly HashSet<string> s_relationsFollow = new(StringComparer.Ordinal) { "TABLE", "INTO", "COPY", "PREPARE", "FUNCTION", "AS" };

    private static readonly HashSet<string> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        "text", "bool", "boolean", "int2", "int4", "int8", "integer", "bigint", "smallint", "name", "oid", "numeric", "date", "time", "timestamp", "timestamptz", "interval", "json",
        "jsonb", "bytea", "uuid", "float4", "float8", "varchar", "regclass", "regprocedure",
    };

    public static IEnumerable<string> In(string sql)
    {
        var tokens = new SqlTokens(sql);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Fault(tokens, i) is { } fault)
                yield return fault;
            foreach (var inner in Inner(tokens, i))
                yield return inner;
        }
    }

    private static IEnumerable<string> Inner(SqlTokens tokens, int i)
    {
        var text = tokens.Text(i);
        if (tokens.Is(i, SqlTokenKind.DollarString))
            return In(Body(text));
        if (tokens.Is(i, SqlTokenKind.String) && SqlText.LooksLikeSql(text.Trim('\'')))
            return In(text.Trim('\'').Replace("%I.", "", StringComparison.Ordinal).Replace("%L", SqlText.Hole, StringComparison.Ordinal).Replace("%s", SqlText.Hole, StringComparison.Ordinal).Replace("%I", SqlText.Hole, StringComparison.Ordinal));
        return [];
    }

    /// <summary>What is between the tags of a dollar-quoted string; a hole may hide the second one.</summary>
    private static string Body(string text)
    {
        var begin = text.IndexOf('$', 1) + 1;
        return text.EndsWith(text[..begin], StringComparison.Ordinal) && text.Length >= 2 * begin ? text[begin..^begin] : text[begin..];
    }

    private static string? Fault(SqlTokens tokens, int i)
    {
        var text = tokens.Text(i);
        if (tokens.Is(i, SqlTokenKind.Operator))
            return IsQualified(tokens, i) || IsStar(tokens, i) || IsAssignment(tokens, i) ? null : $"operator {text}";
        if (tokens.Is(i, SqlTokenKind.Cast))
            return IsSchema(tokens, i + 1) ? null : $"cast ::{tokens.Text(i + 1)}";
        if (!tokens.Is(i, SqlTokenKind.Word) || tokens.Is(i - 1, SqlTokenKind.Dot))
            return null;
        return Construct(tokens, i) ?? Name(tokens, i, text);
    }

    /// <summary>A construct that takes its operator from the search_path.</summary>
    private static string? Construct(SqlTokens tokens, int i) => tokens.Text(i) switch
    {
        "IN" when tokens.Is(i + 1, SqlTokenKind.OpenParenthesis) => "IN",
        "BETWEEN" or "LIKE" or "ILIKE" or "SIMILAR" or "NULLIF" or "OVERLAPS" or "CAST" => tokens.Text(i),
        "DISTINCT" when tokens.IsWord(i + 1, "FROM") && (tokens.IsWord(i - 1, "IS") || tokens.IsWord(i - 1, "NOT")) => "IS DISTINCT FROM",
        "CASE" when !tokens.IsWord(i + 1, "WHEN") => "CASE x WHEN",
        "USING" when tokens.Is(i + 1, SqlTokenKind.OpenParenthesis) || tokens.Is(i + 1, SqlTokenKind.Operator) => "USING",
        "NATURAL" => "NATURAL JOIN",
        "COLLATE" when !IsSchema(tokens, i + 1) => "COLLATE",
        _ => null,
    };

    private static string? Name(SqlTokens tokens, int i, string text)
    {
        if (text.StartsWith("pg_", StringComparison.Ordinal) && text is not ("pg_catalog" or "pg_temp") && !tokens.Is(i + 1, SqlTokenKind.Dot))
            return $"name {text}";
        if (tokens.Is(i + 1, SqlTokenKind.OpenParenthesis) && !s_notFunctions.Contains(text.ToUpperInvariant()) && !IsAliasOrRelation(tokens, i))
            return $"function {text}";
        // name type, in a column definition list or a declaration; type 'constant'.
        var isType = s_types.Contains(text)
            && (tokens.Is(i + 1, SqlTokenKind.String) || (tokens.IsName(i - 1) && !IsKeyword(tokens, i - 1)
                && (tokens.Is(i + 1, SqlTokenKind.Comma) || tokens.Is(i + 1, SqlTokenKind.CloseParenthesis) || tokens.Is(i + 1, SqlTokenKind.Punctuation)
                    || tokens.Is(i + 1, SqlTokenKind.Semicolon))));
        return isType ? $"type {text}" : null;
    }

    private static bool IsKeyword(SqlTokens tokens, int i) => tokens.Text(i).All(c => char.IsAsciiLetterUpper(c) || c == '_');

    private static bool IsSchema(SqlTokens tokens, int i) => tokens.IsName(i) && tokens.Is(i + 1, SqlTokenKind.Dot);

    private static bool IsQualified(SqlTokens tokens, int i) => tokens.Is(i - 1, SqlTokenKind.Dot) && tokens.IsWord(i - 4, "OPERATOR");

    private static bool IsStar(SqlTokens tokens, int i) =>
        tokens.Text(i) == "*"
        && (tokens.Is(i - 1, SqlTokenKind.OpenParenthesis) || tokens.Is(i - 1, SqlTokenKind.Comma) || tokens.Is(i - 1, SqlTokenKind.Dot) || tokens.IsWord(i - 1, "SELECT"));

    /// <summary>SET name =, RAISE … USING name =, GET DIAGNOSTICS name =.</summary>
    private static bool IsAssignment(SqlTokens tokens, int i)
    {
        if (tokens.Text(i) != "=")
            return false;
        if (tokens.Text(i - 1) is "MESSAGE" or "ERRCODE" or "HINT" or "DETAIL" || tokens.IsWord(0, "SET"))
            return true;
        for (var before = i - 1; before > 0 && !tokens.Is(before, SqlTokenKind.Semicolon); before--)
        {
            if (tokens.IsWord(before, "DIAGNOSTICS"))
                return true;
        }

        return false;
    }

    private static bool IsAliasOrRelation(SqlTokens tokens, int i) =>
        tokens.Is(i - 1, SqlTokenKind.CloseParenthesis) || tokens.Is(i - 1, SqlTokenKind.QuotedIdentifier) || tokens.IsWord(i - 1, "ORDINALITY")
        || s_relationsFollow.Contains(tokens.Keyword(i - 1))
        // WITH name (…) AS, or name AS (…).
        || tokens.IsWord(i + 1, "AS");
}
