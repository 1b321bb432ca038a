using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Clauses that PostgreSQL does not allow together: FOR UPDATE of rows that are no rows of a table, and orders of what is not selected.</summary>
internal static class Clauses
{
    /// <summary>Functions that no type is called as, whose call can be a cast and so the column itself.</summary>
    private static readonly HashSet<string> Functions = new(StringComparer.Ordinal) { "ABS", "COALESCE", "LENGTH", "LOWER", "MD5", "RANDOM", "TRIM", "UPPER" };

    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var query in syntax.Queries)
        {
            if (query.Locking >= 0 && Grouped(tokens, query) is { } grouped)
                yield return Fault(tokens.Span(query.Locking, query.Locking + 2), $"FOR {tokens.Text(query.Locking + 1)} locks rows of tables, and {grouped} makes others of them");
            if (query is { Ties: >= 0, OrderBy.Count: 0 })
                yield return Fault(tokens.Span(query.Ties, query.Ties + 2), "WITH TIES needs an ORDER BY, which says what a tie is");
            foreach (var key in query.OrderBy.Select(k => k.Value))
            {
                if (query is SetOperation operation && IsExpression(tokens, key))
                    yield return Fault(tokens.Span(key.First, key.End), $"{tokens.Text(operation.Operation)} is ordered by names or numbers of its columns; put it into FROM to order by an expression");
                else if (query is SelectQuery { IsDistinct: true, DistinctOn.Count: 0 } select && key is ColumnExpression { IsPlain: true } column && IsUnselected(syntax, select, column))
                    yield return Fault(tokens.Span(key.First, key.End), $"SELECT DISTINCT is ordered by what it selects; select {tokens.Text(key)} too");
            }
        }

        TextFault Fault(SqlSpan place, string reason) => new(TextFaultKind.Clauses, place, reason);
    }

    private static string? Grouped(SqlTokens tokens, Query query) => query switch
    {
        SetOperation operation => tokens.Text(operation.Operation),
        ValuesQuery => "VALUES",
        SelectQuery { IsDistinct: true } => "DISTINCT",
        SelectQuery { HasGroupBy: true } => "GROUP BY",
        SelectQuery { Having: not null } => "HAVING",
        SelectQuery select => select.Items.SelectMany(i => i.Value.WithParts()).OfType<CallExpression>().Where(c => c.IsWindow || (c.IsSurelyAggregate && AggregateConditions.IsAggregate(tokens, c, select.IsNested)))
            .Select(c => tokens.Text(c)).FirstOrDefault(),
        _ => null,
    };

    private static bool IsExpression(SqlTokens tokens, Expression key) => key switch
    {
        OperationExpression or CaseExpression => true,
        CallExpression { Names: [var name] } => Functions.Contains(tokens.Keyword(name)),
        RowExpression { IsRow: false, HasIndirection: false } row => IsExpression(tokens, row.Operands[0]),
        _ => false,
    };

    /// <summary>Whether no item can be the column, or have its name.</summary>
    private static bool IsUnselected(SqlSyntax syntax, SelectQuery select, ColumnExpression column)
    {
        var names = new ColumnNames(syntax);
        var name = syntax.Tokens.Name(column.Names[column.Names.Count - 1]);
        return select.Items.TrueForAll(i => !i.IsStar && names.Of(i) is { } output && output != name
            && !i.Value.WithParts().OfType<ColumnExpression>().Any(c => c.IsExpanded || c.Names.Count == 0 || syntax.Tokens.Name(c.Names[c.Names.Count - 1]) == name));
    }
}
