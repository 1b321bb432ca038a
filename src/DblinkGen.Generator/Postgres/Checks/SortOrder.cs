using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>The order in which a query returns its rows, against one that somebody relies on.</summary>
internal static class SortOrder
{
    /// <summary>Whether nothing sorts the rows, as far as the text tells.</summary>
    public static bool IsMissing(SqlSyntax syntax) => syntax.IsWhole
        ? syntax.Root is not Query { OrderBy.Count: > 0 }
        : !Enumerable.Range(0, syntax.Tokens.Count).Any(i => syntax.Tokens.IsKeyword(i, "ORDER"));

    /// <returns>The first key of <paramref name="order"/> that differs, and how; null where the two agree, as far as the text tells.</returns>
    public static (int Key, string How)? Difference(SqlSyntax syntax, IReadOnlyList<(string Column, bool IsDescending, bool HasNullsFirst)> order)
    {
        if (syntax is not { IsWhole: true, Root: Query query })
            return null;
        for (var i = 0; i < order.Count; i++)
        {
            var (column, isDescending, hasNullsFirst) = order[i];
            if (i == query.OrderBy.Count)
                return (i, $"not by \"{column}\"");
            var key = query.OrderBy[i];
            if (Means(syntax.Tokens, query, key.Value, column) is not { } isSame)
                return null;
            if (!isSame)
                return (i, $"by {syntax.Tokens.Text(key.Value)} where OrderBy has \"{column}\"");
            if (key.IsDescending is not { } descends)
                return null;
            if (descends != isDescending)
                return (i, $"by \"{column}\" {(descends ? "descending" : "ascending")}");
            if ((key.HasNullsFirst ?? descends) != hasNullsFirst)
                return (i, $"by \"{column}\" with NULLS {(hasNullsFirst ? "LAST" : "FIRST")}");
        }

        return null;
    }

    /// <returns>Whether a key of ORDER BY is the column of the result; null where the text does not tell.</returns>
    private static bool? Means(SqlTokens tokens, Query query, Expression key, string column)
    {
        var first = query;
        while (first is SetOperation operation)
            first = operation.Left;
        if (first is not SelectQuery select || select.Items.Exists(i => i.IsStar))
            return key is ColumnExpression { IsPlain: true } plain && Last(tokens, plain) == column ? true : null;
        if (key is OpaqueExpression && int.TryParse(tokens.Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var position))
            return position >= 1 && position <= select.Items.Count ? Name(tokens, select.Items[position - 1]) is { } output ? output == column : null : null;
        if (key is not ColumnExpression { IsPlain: true } sorted)
            return null;
        var name = Last(tokens, sorted);
        if (sorted.Names.Count == 1 && select.Items.Exists(i => Name(tokens, i) == name))
            return name == column;
        // A column of a table, which the result has by its own or another name.
        var item = select.Items.Find(i => Name(tokens, i) == column);
        return item?.Value is ColumnExpression { IsPlain: true } source ? Last(tokens, source) == name : null;
    }

    private static string? Name(SqlTokens tokens, SelectItem item) => item.Alias >= 0 ? tokens.Name(item.Alias) : item.Value is ColumnExpression { IsPlain: true } column ? Last(tokens, column) : null;

    private static string Last(SqlTokens tokens, ColumnExpression column) => tokens.Name(column.Names[column.Names.Count - 1]);
}
