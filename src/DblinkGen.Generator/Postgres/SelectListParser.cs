using System.Collections.Generic;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres;

/// <summary>Reads the output columns of SELECT, VALUES and RETURNING.</summary>
internal static class SelectListParser
{
    /// <param name="end">The index of the clause after the list.</param>
    /// <param name="nesting">How many expressions and queries are open around this one.</param>
    public static SelectList OfQuery(SqlTokens tokens, int verb, int statementEnd, out int end, int nesting = 0)
    {
        end = statementEnd;
        if (tokens.IsWord(verb, "TABLE"))
            return new SelectList([], [], IsComplete: false);
        if (tokens.IsWord(verb, "VALUES"))
            return OfValues(tokens, verb + 1, nesting);

        var cursor = new SqlCursor(tokens, SkipDistinct(tokens, verb + 1), statementEnd, nesting);
        var list = Items(cursor);
        end = cursor.Index;
        return list;
    }

    public static SelectList OfReturning(SqlTokens tokens, int returning, int statementEnd)
    {
        var first = returning + 1;

        // RETURNING WITH (OLD AS o, NEW AS n) …, from PostgreSQL 18.
        if (tokens.IsWord(first, "WITH") && tokens.Is(first + 1, SqlTokenKind.OpenParenthesis))
            first = tokens.SkipGroup(first + 1);
        return Items(new SqlCursor(tokens, first, statementEnd, nesting: 0));
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

    private static SelectList OfValues(SqlTokens tokens, int row, int nesting)
    {
        if (!tokens.Is(row, SqlTokenKind.OpenParenthesis))
            return new SelectList([], [], IsComplete: false);
        var list = Items(new SqlCursor(tokens, row + 1, tokens.SkipGroup(row) - 1, nesting));
        var columns = new List<OutputColumn>();
        foreach (var column in list.Columns)
            columns.Add(column with { Name = list.IsComplete ? "column" + (columns.Count + 1) : null });
        return list with { Columns = columns.ToEquatableArray() };
    }

    private static SelectList Items(SqlCursor cursor)
    {
        var columns = new List<OutputColumn>();
        var stars = new List<SqlSpan>();
        var isComplete = true;
        do
        {
            var start = cursor.Index;
            if (cursor.EndsItem())
                continue;
            var item = Item(cursor);
            if (item is null)
                SkipItem(cursor, start);
            var span = new SqlSpan(cursor.Tokens[start].Start, cursor.Tokens[cursor.Index - 1].End - cursor.Tokens[start].Start);
            isComplete &= item is { IsStar: false };
            if (item is { IsStar: true })
                stars.Add(span);
            else
                columns.Add(Column(item, span));
        }
        while (cursor.Take(SqlTokenKind.Comma));
        return new SelectList(columns.ToEquatableArray(), stars.ToEquatableArray(), isComplete);
    }

    /// <returns>The expression with the name that AS or a label without it gives it; null for what is not understood.</returns>
    private static SqlExpression? Item(SqlCursor cursor)
    {
        if (cursor.IsOperator("*") && cursor.EndsItem(1))
        {
            cursor.Index++;
            return SqlExpression.Unnamed with { IsStar = true };
        }

        if (new SqlExpressionParser(cursor).Parse() is not { } expression)
            return null;
        // A label of a star is accepted, and ignored.
        if ((cursor.TakeWord("AS") || !SqlKeyword.NeedsAs(cursor.Keyword)) && cursor.TakeName(out var label))
            expression = expression with { Name = label, Strength = NameStrength.Strong };
        return cursor.EndsItem() ? expression : null;
    }

    private static void SkipItem(SqlCursor cursor, int start)
    {
        cursor.Index = start;
        while (!cursor.EndsItem())
            cursor.Index = cursor.Is(SqlTokenKind.OpenParenthesis) || cursor.Is(SqlTokenKind.OpenBracket) ? cursor.Tokens.SkipGroup(cursor.Index) : cursor.Index + 1;
    }

    private static OutputColumn Column(SqlExpression? item, SqlSpan span)
    {
        var name = item is { Strength: NameStrength.None } ? OutputColumn.Unnamed : item?.Name;
        return new OutputColumn(name, span.Start, span.Length, item?.Type);
    }
}
