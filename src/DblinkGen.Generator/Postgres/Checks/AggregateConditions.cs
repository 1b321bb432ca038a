using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Aggregates and window functions in WHERE, ON and GROUP BY, which are done before there are groups.</summary>
internal static class AggregateConditions
{
    private static readonly HashSet<string> OfOneValue = new(StringComparer.Ordinal) { "COUNT", "SUM", "AVG", "MIN", "MAX", "ARRAY_AGG", "BOOL_AND", "BOOL_OR", "EVERY" };

    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        foreach (var (condition, clause, isNested) in Conditions(syntax))
        {
            foreach (var call in condition.WithParts().OfType<CallExpression>().Where(c => c.IsWindow || IsAggregate(syntax.Tokens, c, isNested)))
            {
                yield return new TextFault(
                    call.IsWindow || call.IsSurelyAggregate ? TextFaultKind.AggregateInCondition : TextFaultKind.LikelyAggregate,
                    syntax.Tokens.Span(call.First, call.End),
                    $"{syntax.Tokens.Text(call.Names[0])} {(call.IsWindow ? "is a window function" : "is an aggregate")}, and {clause} is done before there are any; "
                    + (call.IsWindow ? "put the query into FROM, and the condition outside of it" : "write the condition as HAVING, or with a subquery"));
            }
        }
    }

    private static IEnumerable<(Expression Value, string Clause, bool IsNested)> Conditions(SqlSyntax syntax)
    {
        foreach (var select in syntax.Queries.OfType<SelectQuery>())
        {
            if (select.Where is { } where)
                yield return (where, "WHERE", select.IsNested);
            foreach (var condition in select.From.Conditions())
                yield return (condition, "ON", select.IsNested);
        }

        foreach (var change in syntax.Changes)
        {
            if ((change is UpdateStatement { Where: { } update } ? update : change is DeleteStatement { Where: { } delete } ? delete : null) is { } where)
                yield return (where, "WHERE", false);
        }
    }

    /// <summary>In a subquery an aggregate of columns may be one of the query outside; <c>count(*)</c> never is. One that is not <see cref="CallExpression.IsSurelyAggregate"/> may be a function of the user's.</summary>
    public static bool IsAggregate(SqlTokens tokens, CallExpression call, bool isNested)
    {
        var name = call.Names.Count == 1 ? tokens.Keyword(call.Names[0]) : "";
        return name == "COUNT" && call.HasStar || (!isNested && call.Operands.Count == 1 && OfOneValue.Contains(name));
    }
}
