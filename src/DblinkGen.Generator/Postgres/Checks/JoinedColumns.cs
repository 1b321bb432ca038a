using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Columns by which tables and queries are joined, and that one of them has not: <c>USING (id)</c>, and what UNION is ordered by.</summary>
internal static class JoinedColumns
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var join in syntax.Queries.OfType<SelectQuery>().SelectMany(q => q.From).Concat(syntax.Changes.SelectMany(c => c.From)).SelectMany(Joins))
        {
            var sides = new[] { (Columns: Of(syntax, join.Left), Side: "left"), (Columns: Of(syntax, join.Right), Side: "right") };
            foreach (var column in join.UsingColumns.Where(c => c >= 0))
            {
                foreach (var (columns, side) in sides)
                {
                    if (columns is not null && !columns.Contains(tokens.Name(column)))
                        yield return Fault(column, $"what is {(side == "left" ? "before" : "behind")} JOIN has no column {tokens.Text(column)}, but {UnknownColumns.Listed(columns)}");
                }
            }
        }

        foreach (var union in syntax.Queries.OfType<SetOperation>())
        {
            if (SelectList.OfQuery(syntax, union) is not { IsComplete: true } list || list.Columns.Any(c => c.Name is null))
                continue;
            IReadOnlyList<string> columns = [.. list.Columns.Select(c => c.Name!)];
            foreach (var key in union.OrderBy.Select(k => k.Value).OfType<ColumnExpression>().Where(c => c is { IsPlain: true, Names.Count: 1 } && !columns.Contains(tokens.Name(c.First))))
                yield return Fault(key.First, $"the first query, which names the columns of {tokens.Text(union.Operation)}, has no column {tokens.Text(key.First)}, but {UnknownColumns.Listed(columns)}");
        }

        TextFault Fault(int column, string reason) => new(TextFaultKind.UnknownColumn, tokens[column].Span, reason);
    }

    private static IEnumerable<JoinedTable> Joins(TableReference table) => table is JoinedTable join ? Joins(join.Left).Concat(Joins(join.Right)).Append(join) : [];

    /// <summary>All columns of a side; null where those of one table are not known.</summary>
    private static IReadOnlyList<string>? Of(SqlSyntax syntax, TableReference table) => table is not JoinedTable join ? TableColumns.Of(syntax, table)
        : join.Columns.Count == 0 && Of(syntax, join.Left) is { } left && Of(syntax, join.Right) is { } right ? [.. left, .. right]
        : null;
}
