using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>WHERE id = unnest(@ids)</c>: functions that give rows, in clauses that have one row at a time.</summary>
internal static class SetsOfRows
{
    /// <summary>By the name and the fewest and most arguments.</summary>
    private static readonly Dictionary<string, (int Least, int Most)> Functions = new(StringComparer.Ordinal)
    {
        ["UNNEST"] = (1, 1),
        ["GENERATE_SERIES"] = (2, 3),
        ["GENERATE_SUBSCRIPTS"] = (2, 3),
        ["REGEXP_SPLIT_TO_TABLE"] = (2, 3),
        ["STRING_TO_TABLE"] = (2, 3),
        ["JSON_ARRAY_ELEMENTS"] = (1, 1),
        ["JSON_ARRAY_ELEMENTS_TEXT"] = (1, 1),
        ["JSON_OBJECT_KEYS"] = (1, 1),
        ["JSONB_ARRAY_ELEMENTS"] = (1, 1),
        ["JSONB_ARRAY_ELEMENTS_TEXT"] = (1, 1),
        ["JSONB_OBJECT_KEYS"] = (1, 1),
    };

    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        var found = new HashSet<Expression>();
        foreach (var (value, clause) in Values(syntax))
        {
            foreach (var call in value.WithParts().OfType<CallExpression>().Where(c => Returns(tokens, c) && found.Add(c)))
                yield return new TextFault(TextFaultKind.SetOfRows, tokens.Span(call.First, call.End), $"{tokens.Text(call.First)} gives rows, and {clause} takes one value; write a query in parentheses, as in IN (SELECT {tokens.Text(call)}){(tokens.IsWord(call.First, "UNNEST") ? $", or = ANY ({tokens.Text(call.Operands[0])})" : "")}");
        }
    }

    private static IEnumerable<(Expression Value, string Clause)> Values(SqlSyntax syntax) =>
        AggregateConditions.Values(syntax).Where(v => v.Clause is not ("VALUES" or "GROUP BY")).Select(v => (v.Value, v.Clause))
            .Concat(syntax.Queries.OfType<SelectQuery>().Select(s => s.Having).OfType<Expression>().Select(h => (h, "HAVING")))
            .Concat(syntax.Expressions.OfType<CaseExpression>().Select(c => ((Expression)c, "CASE")))
            .Concat(syntax.Expressions.OfType<CallExpression>().Where(c => c.Names.Count == 1 && syntax.Tokens.IsWord(c.First, "COALESCE")).Select(c => ((Expression)c, "coalesce")));

    private static bool Returns(SqlTokens tokens, CallExpression call) =>
        call is { Names: [var name], IsWindow: false, IsSurelyAggregate: false } && Functions.TryGetValue(tokens.Keyword(name), out var takes) && call.Operands.Count >= takes.Least && call.Operands.Count <= takes.Most;
}
