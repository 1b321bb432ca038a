using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Clauses that PostgreSQL does not allow together: orders of what is not selected, ties without an order, and what OVER leaves no room for.</summary>
internal static class Clauses
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var query in syntax.Queries)
        {
            if (query is { Ties: >= 0, OrderBy.Count: 0 })
                yield return Fault(tokens.Span(query.Ties, query.Ties + 2), "WITH TIES needs an ORDER BY, which says what a tie is");
            foreach (var key in query.OrderBy.Select(k => k.Value).Where(k => !Positions.IsConstant(tokens, k)))
            {
                if (query is SetOperation operation && SortKeys.IsExpression(tokens, key))
                    yield return Fault(tokens.Span(key.First, key.End), $"{tokens.Text(operation.Operation)} is ordered by names or numbers of its columns; put it into FROM to order by an expression");
                else if (query is SelectQuery { IsDistinct: true, DistinctOn.Count: 0 } select && SortKeys.IsUnselected(syntax, select, key))
                    yield return Fault(tokens.Span(key.First, key.End), $"SELECT DISTINCT is ordered by what it selects; select {tokens.Text(key)} too");
            }
        }

        foreach (var call in syntax.Expressions.OfType<CallExpression>().Where(c => c.IsWindow && (c.HasOrder || c.IsOrderedSet)))
        {
            var clause = call.IsOrderedSet ? "WITHIN GROUP" : tokens.IsWord(call.Names[call.Names.Count - 1] + 2, "DISTINCT") ? "DISTINCT" : "ORDER BY between its parentheses";
            yield return Fault(tokens.Span(call.First, call.End), $"{clause} goes with an aggregate only, and OVER makes a window function of {tokens.Text(call.First)}");
        }

        foreach (var call in syntax.Expressions.OfType<CallExpression>().Where(c => c.OrderBy.Count > 0 && tokens.IsWord(c.Names[c.Names.Count - 1] + 2, "DISTINCT")))
        {
            var arguments = new HashSet<string>(call.Operands.SelectMany(o => o.WithParts()).OfType<ColumnExpression>().Select(c => tokens.Name(c.Names[c.Names.Count - 1])));
            foreach (var key in call.OrderBy.Select(k => k.Value).OfType<ColumnExpression>().Where(c => c.IsPlain && !arguments.Contains(tokens.Name(c.Names[c.Names.Count - 1]))))
                yield return Fault(tokens.Span(key.First, key.End), $"with DISTINCT, {tokens.Text(call.First)} is ordered by its arguments, and {tokens.Text(key)} is none of them");
        }

        TextFault Fault(SqlSpan place, string reason) => new(TextFaultKind.Clauses, place, reason);
    }
}
