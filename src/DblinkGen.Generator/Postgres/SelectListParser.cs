using System;
using System.Collections.Generic;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres;

/// <summary>Reads the output columns of SELECT, VALUES and RETURNING.</summary>
internal static class SelectListParser
{
    /// <summary>All reserved in PostgreSQL, so that none of them can be a column without quotes.</summary>
    private static readonly HashSet<string> ClausesAfterList = new(StringComparer.Ordinal)
    {
        "INTO", "FROM", "WHERE", "GROUP", "HAVING", "WINDOW", "UNION", "INTERSECT", "EXCEPT", "ORDER", "LIMIT", "OFFSET", "FETCH", "FOR",
    };

    /// <param name="end">The index of the clause after the list.</param>
    public static SelectList OfQuery(SqlTokens tokens, int verb, int statementEnd, out int end)
    {
        end = statementEnd;
        if (tokens.IsWord(verb, "TABLE"))
            return new SelectList([], [], IsComplete: false);
        if (tokens.IsWord(verb, "VALUES"))
            return OfValues(tokens, verb + 1);

        var first = SkipDistinct(tokens, verb + 1);
        end = first;
        while (end < statementEnd && tokens.Depth(end) >= tokens.Depth(verb) && !EndsList(tokens, end, tokens.Depth(verb)))
            end++;
        return Items(tokens, first, end);
    }

    public static SelectList OfReturning(SqlTokens tokens, int returning, int statementEnd)
    {
        var first = returning + 1;

        // RETURNING WITH (OLD AS o, NEW AS n) …, from PostgreSQL 18.
        if (tokens.IsWord(first, "WITH") && tokens.Is(first + 1, SqlTokenKind.OpenParenthesis))
            first = tokens.SkipGroup(first + 1);
        return Items(tokens, first, statementEnd);
    }

    private static int SkipDistinct(SqlTokens tokens, int index)
    {
        if (tokens.IsWord(index, "ALL"))
            return index + 1;
        if (!tokens.IsWord(index, "DISTINCT"))
            return index;
        return tokens.IsWord(index + 1, "ON") && tokens.Is(index + 2, SqlTokenKind.OpenParenthesis)
            ? tokens.SkipGroup(index + 2)
            : index + 1;
    }

    private static bool EndsList(SqlTokens tokens, int index, int depth)
    {
        if (tokens.Depth(index) != depth || !tokens.Is(index, SqlTokenKind.Word))
            return false;
        if (tokens.IsWord(index, "FROM") && tokens.IsWord(index - 1, "DISTINCT") && IsComparison(tokens, index - 2))
            return false;
        if (tokens.IsWord(index, "GROUP") && tokens.IsWord(index - 1, "WITHIN"))
            return false;
        return ClausesAfterList.Contains(tokens.Keyword(index)) && tokens.IsKeyword(index, tokens.Text(index));
    }

    /// <summary>The IS of <c>IS [NOT] DISTINCT FROM</c>.</summary>
    private static bool IsComparison(SqlTokens tokens, int index) =>
        tokens.IsWord(index, "IS") || (tokens.IsWord(index, "NOT") && tokens.IsWord(index - 1, "IS"));

    private static SelectList Items(SqlTokens tokens, int first, int end)
    {
        var columns = new List<OutputColumn>();
        var stars = new List<SqlSpan>();
        for (var start = first; start < end;)
        {
            var itemEnd = ItemEnd(tokens, start, end);
            if (IsStar(tokens, start, itemEnd))
                stars.Add(new SqlSpan(tokens[start].Start, tokens[itemEnd - 1].End - tokens[start].Start));
            else if (itemEnd > start)
                columns.Add(Column(tokens, start, itemEnd, OutputName.Of(tokens, start, itemEnd)));
            start = itemEnd + 1;
        }

        return new SelectList(columns.ToEquatableArray(), stars.ToEquatableArray(), stars.Count == 0);
    }

    private static int ItemEnd(SqlTokens tokens, int start, int end)
    {
        var index = start;
        while (index < end && !(tokens.Is(index, SqlTokenKind.Comma) && tokens.Depth(index) <= tokens.Depth(start)))
            index++;
        return index;
    }

    /// <summary><c>*</c>, <c>t.*</c>, and <c>(row).*</c>.</summary>
    private static bool IsStar(SqlTokens tokens, int start, int end) =>
        end > start
        && tokens.Is(end - 1, SqlTokenKind.Operator)
        && tokens.Text(end - 1) == "*"
        && (end - start == 1 || tokens.Is(end - 2, SqlTokenKind.Dot));

    private static OutputColumn Column(SqlTokens tokens, int start, int end, string? name) =>
        new(name, tokens[start].Start, tokens[end - 1].End - tokens[start].Start);

    private static SelectList OfValues(SqlTokens tokens, int row)
    {
        var columns = new List<OutputColumn>();
        if (!tokens.Is(row, SqlTokenKind.OpenParenthesis))
            return new SelectList([], [], IsComplete: false);

        var end = tokens.SkipGroup(row) - 1;
        for (var start = row + 1; start < end;)
        {
            var itemEnd = ItemEnd(tokens, start, end);
            if (itemEnd > start)
                columns.Add(Column(tokens, start, itemEnd, "column" + (columns.Count + 1)));
            start = itemEnd + 1;
        }

        return new SelectList(columns.ToEquatableArray(), [], IsComplete: true);
    }
}
