using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Columns beside aggregates without GROUP BY, and aggregates of aggregates. With GROUP BY a primary key may tell the other columns of its table.</summary>
internal static class Grouping
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var call in syntax.Expressions.OfType<CallExpression>().Where(c => c is { HasStar: false, Operands.Count: 0, Names: [var name] } && tokens.IsWord(name, "COUNT")))
            yield return Fault(call, isSure: true, $"{tokens.Text(call)} counts nothing; write count(*)");
        var scopes = TableScope.All(syntax);
        foreach (var select in syntax.Queries.OfType<SelectQuery>())
        {
            var isAlone = scopes.FindAll(s => s.Contains(select.First)).Count == 1;
            foreach (var outer in Aggregates(tokens, Values(select), isAlone))
            {
                if (Surest(Aggregates(tokens, outer.Operands, isAlone)) is { } inner)
                    yield return Fault(inner, outer.IsSurelyAggregate && inner.IsSurelyAggregate, $"an aggregate cannot be taken of another one, {tokens.Text(inner)}; write a subquery in FROM for it");
            }

            // A column of a subquery may be one of the query outside. Without any table, FROM and GROUP BY may still be written.
            if (!isAlone || select.HasGroupBy || select.From.Count == 0)
                continue;
            var aggregate = Surest(Aggregates(tokens, Values(select), isAlone: true));
            if ((aggregate is null && select.Having is null) || Bare(syntax, select).FirstOrDefault() is not { } column)
                continue;
            if (aggregate is null)
                yield return Fault(column, isSure: true, $"without GROUP BY, HAVING is about all rows as one, and {tokens.Text(column)} has no single value there; write GROUP BY {tokens.Text(column)}, or WHERE for the condition");
            else
                yield return Fault(column, aggregate.IsSurelyAggregate, $"without GROUP BY, {tokens.Text(aggregate)} combines all rows into one, and {tokens.Text(column)} has no single value there; write GROUP BY {tokens.Text(column)}, or use an aggregate of it");
        }

        TextFault Fault(Expression place, bool isSure, string reason) => new(isSure ? TextFaultKind.Grouping : TextFaultKind.LikelyAggregate, tokens.Span(place.First, place.End), reason);
    }

    private static CallExpression? Surest(IEnumerable<CallExpression> aggregates) => aggregates.OrderByDescending(a => a.IsSurelyAggregate).FirstOrDefault();

    private static IEnumerable<Expression> Values(SelectQuery select) =>
        select.Items.Select(i => i.Value).Concat(select.OrderBy.Select(k => k.Value)).Concat(select.Having is { } having ? [having] : []);

    private static IEnumerable<CallExpression> Aggregates(SqlTokens tokens, IEnumerable<Expression> values, bool isAlone) =>
        values.SelectMany(v => v.WithParts()).OfType<CallExpression>().Where(c => !c.IsWindow && AggregateConditions.IsAggregate(tokens, c, !isAlone));

    /// <summary>Columns that no call is around, for any function may be an aggregate. A single name of ORDER BY can be that of an item.</summary>
    private static IEnumerable<ColumnExpression> Bare(SqlSyntax syntax, SelectQuery select)
    {
        var names = new ColumnNames(syntax);
        var outputs = select.Items.ConvertAll(i => i.IsStar ? null : names.Of(i));
        var keys = select.OrderBy.Select(k => k.Value).Where(k => !(k.Bare() is ColumnExpression { Names: [var name] } && outputs.Exists(o => o is null || o == syntax.Tokens.Name(name))));
        return select.Items.Select(i => i.Value).Concat(keys).Concat(select.Having is { } having ? [having] : []).SelectMany(OutsideOfCalls).OfType<ColumnExpression>().Where(c => !c.IsExpanded);
    }

    private static IEnumerable<Expression> OutsideOfCalls(Expression value) => value is CallExpression ? [] : value.Operands.SelectMany(OutsideOfCalls).Prepend(value);
}
