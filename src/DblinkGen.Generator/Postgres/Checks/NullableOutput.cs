using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Outputs that can be NULL whatever the columns of the tables allow, as far as the text tells beyond doubt.</summary>
internal static class NullableOutput
{
    /// <summary>Aggregates that give NULL for no row; count and the regression counts do not.</summary>
    private static readonly HashSet<string> Aggregates = new(StringComparer.Ordinal)
    {
        "ANY_VALUE", "ARRAY_AGG", "AVG", "BIT_AND", "BIT_OR", "BIT_XOR", "BOOL_AND", "BOOL_OR", "CORR", "COVAR_POP", "COVAR_SAMP", "EVERY", "JSON_AGG",
        "JSON_OBJECT_AGG", "JSONB_AGG", "JSONB_OBJECT_AGG", "MAX", "MIN", "MODE", "PERCENTILE_CONT", "PERCENTILE_DISC", "RANGE_AGG", "STDDEV",
        "STDDEV_POP", "STDDEV_SAMP", "STRING_AGG", "SUM", "VAR_POP", "VAR_SAMP", "VARIANCE", "XMLAGG",
    };

    /// <returns>Why it can be NULL, or null where nothing says so.</returns>
    public static string? Reason(SqlStatement statement, OutputColumn output)
    {
        var tokens = statement.Tokens;
        var first = IndexAt(tokens, output.Start);
        var end = IndexAt(tokens, output.Start + output.Length);
        if (tokens.IsWord(first, "NULL"))
            return IsRestOfItem(tokens, first + 1, end) ? "it is NULL" : null;
        if (tokens.Is(first + 1, SqlTokenKind.Dot))
            return OfOuterJoin(statement, first, end);
        if (!tokens.Is(first + 1, SqlTokenKind.OpenParenthesis))
            return null;

        var close = tokens.SkipGroup(first + 1);
        return tokens.Keyword(first) switch
        {
            "CAST" when tokens.IsWord(first + 2, "NULL") && tokens.IsWord(first + 3, "AS") && IsRestOfItem(tokens, close, end) => "it is NULL",
            "NULLIF" when IsRestOfItem(tokens, close, end) => "NULLIF is there to give it",
            var name when Aggregates.Contains(name) && IsRestOfItem(tokens, SkipAggregateClauses(tokens, close), end) && QueryClauses.Of(statement) is { IsOneGroup: true } =>
                $"{tokens.Text(first)} of no row is NULL",
            _ => null,
        };
    }

    private static string? OfOuterJoin(SqlStatement statement, int first, int end)
    {
        var tokens = statement.Tokens;
        if (!tokens.IsName(first) || !tokens.IsName(first + 2) || !IsRestOfItem(tokens, first + 3, end) || QueryClauses.Of(statement) is not { } query)
            return null;
        var table = tokens.Text(first);
        return OuterJoins.NullableTables(tokens, query).Contains(PostgresIdentifier.Unquote(table)) ? $"{table} is on the nullable side of an outer join" : null;
    }

    private static int SkipAggregateClauses(SqlTokens tokens, int index)
    {
        if (tokens.IsWord(index, "WITHIN") && tokens.IsWord(index + 1, "GROUP"))
            index = tokens.SkipGroup(index + 2);
        return tokens.IsWord(index, "FILTER") ? tokens.SkipGroup(index + 1) : index;
    }

    /// <summary>Nothing but casts and an alias: an operator might make something else of NULL.</summary>
    private static bool IsRestOfItem(SqlTokens tokens, int index, int end)
    {
        while (tokens.Is(index, SqlTokenKind.Cast) && tokens.IsName(index + 1))
        {
            index += 2;
            while (tokens.Is(index, SqlTokenKind.Dot))
                index += 2;
            while (tokens.Is(index, SqlTokenKind.OpenParenthesis) || tokens.Is(index, SqlTokenKind.OpenBracket))
                index = tokens.SkipGroup(index);
        }

        return index == end || (index == end - 2 && tokens.IsWord(index, "AS")) || (index == end - 1 && tokens.IsName(index) && !tokens.IsWord(index, "ISNULL") && !tokens.IsWord(index, "NOTNULL"));
    }

    private static int IndexAt(SqlTokens tokens, int position)
    {
        var index = 0;
        while (index < tokens.Count && tokens[index].Start < position)
            index++;
        return index;
    }
}
