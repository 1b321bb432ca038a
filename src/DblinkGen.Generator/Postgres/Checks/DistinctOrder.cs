using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>ORDER BY must begin with the columns of DISTINCT ON, in whatever order.</summary>
internal static class DistinctOrder
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        foreach (var select in syntax.Queries.OfType<SelectQuery>().Where(s => s.DistinctOn.Count > 0 && s.OrderBy.Count > 0))
        {
            var distinct = select.DistinctOn.Select(d => Column(syntax, select, d)).ToList();
            var order = select.OrderBy.Select(k => Column(syntax, select, k.Value)).ToList();
            // What is not a plain column may be the same by another name.
            if (distinct.Contains(null) || order.Contains(null))
                continue;
            var first = order.FindIndex(o => !distinct.Contains(o));
            if (first < 0 || distinct.All(order.Take(first).Contains))
                continue;
            var key = select.OrderBy[first].Value;
            yield return new TextFault(
                TextFaultKind.DistinctOn, syntax.Tokens.Span(key.First, key.End), string.Join(", ", select.DistinctOn.Select(syntax.Tokens.Text)));
        }
    }

    /// <summary>The column that is meant, or a text that is no name for what is surely none; null where that is not known. A name is first that of an item of the select list.</summary>
    private static string? Column(SqlSyntax syntax, SelectQuery select, Expression value)
    {
        var tokens = syntax.Tokens;
        if (value is not ColumnExpression { IsPlain: true } column)
            return SortKeys.IsExpression(tokens, value) && !Positions.IsConstant(tokens, value) ? "" : null;
        var name = tokens.Name(column.Names[column.Names.Count - 1]);
        var names = new ColumnNames(syntax);
        if (column.Names.Count > 1 || select.Items.Find(i => !i.IsStar && names.Of(i) == name) is not { } item)
            return name;
        return item.Value is ColumnExpression { IsPlain: true } source ? tokens.Name(source.Names[source.Names.Count - 1]) : null;
    }
}
