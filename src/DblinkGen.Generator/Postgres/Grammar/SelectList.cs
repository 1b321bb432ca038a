using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>The columns that a query or RETURNING gives, as far as its text tells.</summary>
/// <param name="Stars">Each item such as <c>*</c>, <c>t.*</c> or <c>(row).*</c>.</param>
/// <param name="IsComplete">False if a star or <c>TABLE</c> adds columns that only the remote knows, and if an item cannot be read.</param>
internal sealed record SelectList(EquatableArray<OutputColumn> Columns, EquatableArray<SqlSpan> Stars, bool IsComplete)
{
    /// <summary>Of the whole statement.</summary>
    public static SelectList? Of(SqlSyntax syntax) => Of(syntax, syntax.Root);

    /// <returns>Null for a statement that has neither.</returns>
    public static SelectList? Of(SqlSyntax syntax, SqlNode? statement) => statement switch
    {
        Query query => OfQuery(syntax, query),
        Change { Returning: { } items } => OfItems(syntax, items),
        _ => null,
    };

    /// <summary>Of UNION and its like, the first query names the columns.</summary>
    public static SelectList OfQuery(SqlSyntax syntax, Query query) => query switch
    {
        SetOperation operation => OfQuery(syntax, operation.Left),
        SelectQuery select => OfItems(syntax, select.Items),
        ValuesQuery { Rows: [var row, ..] } => OfValues(syntax, row),
        _ => new SelectList([], [], IsComplete: false),
    };

    private static SelectList OfItems(SqlSyntax syntax, List<SelectItem> items)
    {
        var names = new ColumnNames(syntax);
        var read = items.Where(i => i.Value.First < syntax.End && i.End <= syntax.End).ToList();
        return new SelectList(
            [.. read.Where(i => !i.IsStar).Select(i => Column(syntax, i.Value, i.End, names.Of(i)))],
            [.. read.Where(i => i.IsStar).Select(i => syntax.Tokens.Span(i.Value.First, i.End))],
            read.Count == items.Count && read.TrueForAll(i => !i.IsStar) && (syntax.IsWhole || read.Count == 0 || read[read.Count - 1].End < syntax.End));
    }

    private static SelectList OfValues(SqlSyntax syntax, RowExpression row)
    {
        var read = row.Operands.Where(o => o.First < syntax.End && o.End <= syntax.End).ToList();
        var isComplete = read.Count == row.Operands.Count && !read.Exists(o => o.IsExpanded) && (syntax.IsWhole || row.End < syntax.End);
        return new SelectList(
            [.. read.Where(o => !o.IsExpanded).Select((o, i) => Column(syntax, o, o.End, isComplete ? $"column{i + 1}" : null))],
            [.. read.Where(o => o.IsExpanded).Select(o => syntax.Tokens.Span(o.First, o.End))],
            isComplete);
    }

    private static OutputColumn Column(SqlSyntax syntax, Expression value, int end, string? name)
    {
        var span = syntax.Tokens.Span(value.First, end);
        return new OutputColumn(name, span.Start, span.Length, ColumnTypes.Of(syntax.Tokens, value));
    }
}

/// <param name="Name">The name that PostgreSQL gives the column, <see cref="Unnamed"/> included; null where the text does not tell it.</param>
/// <param name="Type">What the item is cast to; null where the text does not tell its type.</param>
internal readonly record struct OutputColumn(string? Name, int Start, int Length, PostgresType? Type = null)
{
    /// <summary>What PostgreSQL calls a column without a name.</summary>
    public const string Unnamed = "?column?";

    public SqlSpan Span => new(Start, Length);
}
