using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Lists that must have the same length: the columns and values of INSERT and SET, the rows of VALUES, the sides of UNION.</summary>
internal static class ListLengths
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var query in syntax.Queries)
        {
            if (query is ValuesQuery values && UnequalRow(values) is { } row)
                yield return Fault(tokens.Span(row.First, row.End), $"this row has {Count(row.Operands.Count, "value")}, and the first one {values.Rows[0].Operands.Count}");
            if (query is SetOperation { Left.Width: { } left, Right.Width: { } right } operation && left != right)
                yield return Fault(tokens[operation.Operation].Span, $"the query before {tokens.Text(operation.Operation)} has {Count(left, "column")}, and the one behind it {right}");
        }

        foreach (var insert in syntax.Changes.OfType<InsertStatement>())
        {
            if (insert is { Columns: { } columns, Source: { Width: { } width } source } && width != columns.Count && !(source is ValuesQuery rows && UnequalRow(rows) is not null))
                yield return Fault(Place(tokens, source), $"there are {Count(columns.Count, "column")} and {Count(width, "value")}");
        }

        foreach (var insert in syntax.Changes.OfType<MergeStatement>().SelectMany(m => m.Inserts))
        {
            if (insert is { Columns: { } columns, Row: { } row } && !row.Operands.Exists(o => o.IsExpanded) && row.Operands.Count != columns.Count)
                yield return Fault(tokens.Span(row.First, row.End), $"there are {Count(columns.Count, "column")} and {Count(row.Operands.Count, "value")}");
        }

        foreach (var table in syntax.Tables)
        {
            if (table is { HasDefinitions: false, Alias: >= 0 } && TableColumns.Width(syntax, table) is { } width && table.Columns.Count > width)
                yield return Names(tokens, table.Columns, width, $"{tokens.Text(table.Alias)} has");
        }

        foreach (var table in syntax.CommonTables)
        {
            if (TableColumns.Width(table) is { } width && table.Columns.Count > width)
                yield return Names(tokens, table.Columns, width, $"the query of {tokens.Text(table.Name)} has");
        }

        foreach (var assignment in syntax.Changes.SelectMany(c => c.Updates).SelectMany(u => u))
        {
            if (assignment.IsList && Width(assignment.Value) is { } width && width != assignment.Targets.Count)
                yield return Fault(tokens.Span(assignment.Value.First, assignment.Value.End), $"there are {Count(assignment.Targets.Count, "column")} and {Count(width, "value")}");
            else if (assignment.IsList && IsSingle(assignment.Value))
                yield return Fault(tokens.Span(assignment.Value.First, assignment.Value.End), $"{Count(assignment.Targets.Count, "column")} in parentheses take a row of as many values; write ROW(…), or the columns without parentheses");
        }
    }

    private static TextFault Names(SqlTokens tokens, List<int> names, int width, string what) =>
        Fault(tokens.Span(names[width], names[names.Count - 1] + 1), $"{what} {Count(width, "column")}, and the list {Count(names.Count, "name")}");

    /// <summary>In parentheses it is no row either.</summary>
    private static bool IsSingle(Expression value) => value switch
    {
        RowExpression { IsRow: false, HasIndirection: false } row => IsSingle(row.Operands[0]),
        ParameterExpression or NullExpression or CaseExpression => true,
        CallExpression or OperationExpression => true,
        OpaqueExpression constant => constant.Operands.Count == 0 && constant.End == constant.First + 1,
        ColumnExpression column => !column.IsExpanded,
        _ => false,
    };

    private static RowExpression? UnequalRow(ValuesQuery values) => values.Rows.Exists(r => r.Operands.Exists(o => o.IsExpanded))
        ? null
        : values.Rows.Find(r => r.Operands.Count != values.Rows[0].Operands.Count);

    private static int? Width(Expression value) => value switch
    {
        RowExpression { IsRow: true } row when !row.Operands.Exists(o => o.IsExpanded) => row.Operands.Count,
        SubqueryExpression { IsScalar: true, Query.Width: var width } => width,
        _ => null,
    };

    private static SqlSpan Place(SqlTokens tokens, Query source) => source switch
    {
        ValuesQuery { Rows: [var row, ..] } => tokens.Span(row.First, row.End),
        SelectQuery { Items: [var first, ..] items } => tokens.Span(first.Value.First, items[items.Count - 1].Value.End),
        _ => tokens[source.First].Span,
    };

    public static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";

    private static TextFault Fault(SqlSpan place, string reason) => new(TextFaultKind.UnequalLists, place, reason);
}
