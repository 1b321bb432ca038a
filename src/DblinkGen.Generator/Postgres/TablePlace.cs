using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>Whether a placeholder stands where a table could, as far as the tokens around it tell.</summary>
internal static class TablePlace
{
    /// <summary>What may follow a table directly, and so is no alias of it.</summary>
    private static readonly HashSet<string> AfterTable = new(StringComparer.Ordinal)
    {
        "ON", "USING", "WHERE", "JOIN", "LEFT", "RIGHT", "FULL", "INNER", "CROSS", "NATURAL", "GROUP", "ORDER", "HAVING", "LIMIT", "OFFSET", "FETCH",
        "UNION", "INTERSECT", "EXCEPT", "WINDOW", "FOR", "WHEN", "RETURNING", "SET", "VALUES", "TABLESAMPLE", "WITH", "SELECT",
    };

    /// <summary>What opens a clause whose commas part no tables.</summary>
    private static readonly HashSet<string> OtherClauses = new(StringComparer.Ordinal)
    {
        "SELECT", "WHERE", "GROUP", "HAVING", "ORDER", "SET", "VALUES", "RETURNING", "LIMIT", "OFFSET", "WINDOW",
    };

    public static bool IsTable(SqlTokens tokens, int index) => tokens.Keyword(index - 1) switch
    {
        "JOIN" or "USING" => true,
        "LATERAL" => IsTable(tokens, index - 1),
        "FROM" => IsFromClause(tokens, index - 1),
        _ when tokens.Is(index - 1, SqlTokenKind.Comma) => IsInFromClause(tokens, index - 1),
        // Of a join in parentheses.
        _ => tokens.Is(index - 1, SqlTokenKind.OpenParenthesis) && IsTable(tokens, index - 1),
    };

    public static bool HasAlias(SqlTokens tokens, int index) => tokens.IsWord(index + 1, "AS")
        ? tokens.IsName(index + 2)
        : tokens.IsName(index + 1) && !AfterTable.Contains(tokens.Keyword(index + 1));

    /// <summary>Not that of <c>DELETE FROM</c>, which takes what can be written, nor of <c>IS DISTINCT FROM</c>.</summary>
    private static bool IsFromClause(SqlTokens tokens, int from) => tokens.Keyword(from - 1) is not ("DELETE" or "DISTINCT");

    private static bool IsInFromClause(SqlTokens tokens, int comma)
    {
        var depth = tokens.Depth(comma);
        for (var i = comma - 1; i >= 0 && tokens.Depth(i) >= depth; i--)
        {
            if (tokens.Depth(i) > depth || !tokens.Is(i, SqlTokenKind.Word))
                continue;
            if (tokens.IsKeyword(i, "FROM") && IsFromClause(tokens, i))
                return true;
            if (tokens.IsKeyword(i, "USING") && !tokens.Is(i + 1, SqlTokenKind.OpenParenthesis))
                return true;
            if (OtherClauses.Contains(tokens.Keyword(i)))
                return false;
        }

        return false;
    }
}
