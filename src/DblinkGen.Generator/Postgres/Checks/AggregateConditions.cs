using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Aggregates and window functions in WHERE, ON, GROUP BY and FILTER, which are done before there are groups, and in SET, VALUES, RETURNING, LIMIT and CALL, which have single rows.</summary>
internal static class AggregateConditions
{
    private static readonly HashSet<string> OfOneValue = new(StringComparer.Ordinal) { "COUNT", "SUM", "AVG", "MIN", "MAX", "ARRAY_AGG", "BOOL_AND", "BOOL_OR", "EVERY" };

    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var (value, clause, isNested) in Values(syntax))
        {
            foreach (var call in value.WithParts().OfType<CallExpression>().Where(c => c.IsWindow || IsAggregate(tokens, c, isNested)))
            {
                yield return new TextFault(
                    call.IsWindow || call.IsSurelyAggregate ? TextFaultKind.AggregateInCondition : TextFaultKind.LikelyAggregate,
                    tokens.Span(call.First, call.End),
                    $"{tokens.Text(call.Names[0])} {(call.IsWindow ? "is a window function" : "is an aggregate")}, and {Instead(clause, call.IsWindow)}");
            }
        }

        foreach (var select in syntax.Queries.OfType<SelectQuery>())
        {
            foreach (var window in select.Having.WithParts().OfType<CallExpression>().Where(c => c.IsWindow))
                yield return new TextFault(TextFaultKind.AggregateInCondition, tokens.Span(window.First, window.End), $"{tokens.Text(window.Names[0])} is a window function, and {Instead("HAVING", isWindow: true)}");
            foreach (var key in Groups(select))
            {
                if (Positions.ItemOf(tokens, key, select) is { } item && item.WithParts().OfType<CallExpression>().FirstOrDefault(c => c.IsWindow || (c.IsSurelyAggregate && IsAggregate(tokens, c, select.IsNested))) is { } call)
                    yield return new TextFault(TextFaultKind.AggregateInCondition, tokens.Span(key.First, key.End), $"GROUP BY {tokens.Text(key)} means {tokens.Text(call)}, and {Instead("GROUP BY", call.IsWindow)}");
            }
        }
    }

    private static string Instead(string clause, bool isWindow) => clause switch
    {
        "MERGE" => "the conditions of MERGE have one row at a time; compare with a query in USING",
        "WHERE" or "ON" => $"{clause} is done before there are any; {(isWindow ? "put the query into FROM, and the condition outside of it" : "write the condition as HAVING, or with a subquery")}",
        "GROUP BY" => $"GROUP BY is done before there are any; {(isWindow ? "put the query into FROM, and group outside of it" : "group by the other columns, and leave it out")}",
        "CALL" => "CALL has no rows to combine; read the value before, and pass it",
        "FILTER" => "FILTER looks at one row at a time; write the condition as HAVING, or with a subquery",
        "HAVING" => "HAVING is done before there are windows; put the query into FROM, and the condition outside of it",
        "RETURNING" => "RETURNING has one row at a time; put the statement into WITH, and select from it",
        _ when isWindow => $"{clause} has one row at a time; put the window function into a query of its own, and take its column from there",
        _ => $"{clause} has no rows to combine; write a query in parentheses, as in (SELECT count(*) FROM item)",
    };

    /// <summary>The values of clauses that take neither, each with its clause.</summary>
    public static IEnumerable<(Expression Value, string Clause, bool IsNested)> Values(SqlSyntax syntax)
    {
        var inserted = new HashSet<Query>(syntax.Changes.OfType<InsertStatement>().Select(i => i.Source).OfType<Query>());
        foreach (var query in syntax.Queries)
        {
            foreach (var limit in query.Limits)
                yield return (limit, "LIMIT", query.IsNested);
            foreach (var value in query is ValuesQuery values ? values.Rows.SelectMany(r => r.Operands) : [])
                yield return (value, "VALUES", query.IsNested && !inserted.Contains(query));
            if (query is not SelectQuery select)
                continue;
            if (select.Where is { } where)
                yield return (where, "WHERE", select.IsNested);
            foreach (var condition in select.From.Conditions())
                yield return (condition, "ON", select.IsNested);
            foreach (var key in Groups(select))
                yield return (key, "GROUP BY", select.IsNested);
        }

        foreach (var filter in syntax.Expressions.OfType<CallExpression>().Select(c => c.Filter).OfType<Expression>())
            yield return (filter, "FILTER", true);
        foreach (var argument in syntax.Arguments)
            yield return (argument, "CALL", false);
        foreach (var change in syntax.Changes)
        {
            foreach (var condition in change.Chosen)
                yield return (condition, change is MergeStatement ? "MERGE" : "WHERE", false);
            foreach (var condition in change.From.Conditions())
                yield return (condition, "ON", false);
            foreach (var value in change is MergeStatement merge ? merge.Inserts.SelectMany(i => i.Row?.Operands ?? []) : [])
                yield return (value, "VALUES", false);
            foreach (var assignment in change.Updates.SelectMany(u => u))
                yield return (assignment.Value, "SET", false);
            foreach (var item in change.Returning ?? [])
                yield return (item.Value, "RETURNING", false);
        }
    }

    private static IEnumerable<Expression> Groups(SelectQuery select) => select.GroupBy.Concat(select.RolledUp).Concat(select.GroupingSets.SelectMany(s => s));

    /// <summary>In a subquery an aggregate of columns may be one of the query outside; <c>count(*)</c> never is. One that is not <see cref="CallExpression.IsSurelyAggregate"/> may be a function of the user's.</summary>
    public static bool IsAggregate(SqlTokens tokens, CallExpression call, bool isNested)
    {
        var name = call.Names.Count == 1 ? tokens.Keyword(call.Names[0]) : "";
        return name == "COUNT" && call.HasStar || (!isNested && call.Operands.Count == 1 && OfOneValue.Contains(name));
    }
}
