using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Parameters where PostgreSQL takes them, and not for what was meant, or not of their type.</summary>
internal static class ParameterUses
{
    /// <summary>Types that PostgreSQL does not assign to <c>bigint</c>; it rounds a <c>numeric</c> and a floating-point number.</summary>
    private static readonly HashSet<string> NoCounts = new(StringComparer.Ordinal)
    {
        "text", "varchar", "bpchar", "name", "bool", "uuid", "date", "timestamp", "timestamptz", "time", "interval", "json", "jsonb", "bytea",
    };

    /// <summary>Types of which columns are, that are compared with the elements of an array; of a document, a range or bytes hardly one is meant.</summary>
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "int2", "int4", "int8", "numeric", "float4", "float8", "bool", "uuid", "text", "varchar", "bpchar", "name", "date", "timestamp", "timestamptz", "time", "timetz", "interval", "inet", "cidr", "macaddr",
    };

    public static IEnumerable<TextFault> In(SqlSyntax syntax, IReadOnlyDictionary<string, PostgresType> types) =>
        [.. SortKeys(syntax), .. Quantified(syntax, types), .. Limits(syntax, types)];

    private static IEnumerable<TextFault> SortKeys(SqlSyntax syntax)
    {
        foreach (var query in syntax.Queries)
        {
            foreach (var key in query.OrderBy.Where(k => k.Value.Bare() is ParameterExpression { HasIndirection: false }))
                yield return Fault("ORDER BY", key.Value);
            foreach (var key in (query as SelectQuery)?.GroupBy.Where(k => k.Bare() is ParameterExpression { HasIndirection: false }) ?? [])
                yield return Fault("GROUP BY", key);
        }

        TextFault Fault(string clause, Expression key) => new(TextFaultKind.SortByParameter, syntax.Tokens.Span(key.First, key.End), clause);
    }

    private static IEnumerable<TextFault> Quantified(SqlSyntax syntax, IReadOnlyDictionary<string, PostgresType> types)
    {
        foreach (var quantified in syntax.Expressions.OfType<QuantifiedExpression>())
        {
            if (quantified.Operands is [CastExpression { IsTreat: false } cast] && ColumnTypes.Written(syntax.Tokens, cast) is { IsArray: false, IsKnown: true, Name: not ("int2vector" or "oidvector") } one)
                yield return new TextFault(TextFaultKind.AnyOfOneValue, syntax.Tokens.Span(cast.First, cast.End), $"{syntax.Tokens.Text(quantified.First)} takes an array, and {syntax.Tokens.Text(cast)} is one {one.Sql}");
            if (quantified.Operands is not [ParameterExpression { HasIndirection: false } parameter] || Type(syntax, parameter, types) is not { IsArray: false, IsKnown: true } type
                || type.Name is "int2vector" or "oidvector")
            {
                continue;
            }

            var name = syntax.Tokens.Text(parameter.First);
            yield return new TextFault(TextFaultKind.AnyOfOneValue, syntax.Tokens[parameter.First].Span, $"{syntax.Tokens.Text(quantified.First)} takes an array, and {name} is one {type.Sql}")
            {
                Repair = !Elements.Contains(type.Name) ? null : TextRepair.Replace(syntax.Tokens.Span(quantified.First, quantified.End), name, $"Compare with {name} itself"),
            };
        }
    }

    private static IEnumerable<TextFault> Limits(SqlSyntax syntax, IReadOnlyDictionary<string, PostgresType> types)
    {
        foreach (var parameter in syntax.Queries.SelectMany(q => q.Limits).OfType<ParameterExpression>().Where(p => !p.HasIndirection))
        {
            if (Type(syntax, parameter, types) is { } type && (type.IsArray || NoCounts.Contains(type.Name)))
                yield return new TextFault(TextFaultKind.LimitType, syntax.Tokens[parameter.First].Span, type.Sql);
        }
    }

    private static PostgresType? Type(SqlSyntax syntax, ParameterExpression parameter, IReadOnlyDictionary<string, PostgresType> types) =>
        syntax.Tokens.Is(parameter.First, SqlTokenKind.Placeholder) && types.TryGetValue(syntax.Tokens.Text(parameter.First).Substring(1), out var type) ? type : null;
}
