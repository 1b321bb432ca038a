using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>id &lt;&gt; ANY (@ids)</c>, which holds as soon as one element differs: of two different ones always.</summary>
internal static class UnequalToAny
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax, IReadOnlyDictionary<string, PostgresType> types)
    {
        var tokens = syntax.Tokens;
        foreach (var operation in Conditions(syntax).SelectMany(Joined).OfType<OperationExpression>().OrderBy(o => o.First))
        {
            if (operation.Operands is not [var left, QuantifiedExpression { Operands: [var array] } any] || tokens.IsWord(any.First, "ALL") || !IsUnequal(tokens, operation) || !HasSeveral(tokens, array, types)
                || left.Bare() is not (ColumnExpression or ParameterExpression))
            {
                continue;
            }

            var place = tokens.Span(operation.Operator, operation.End);
            var written = tokens.Sql.Substring(place.Start, tokens[any.First].Start - place.Start) + (char.IsLower(tokens.Text(any.First)[0]) ? "all" : "ALL");
            var reason = operation.Precedence == Precedence.Like ? "one pattern does not match" : "one element differs, and of two different ones one always does";
            yield return new TextFault(TextFaultKind.UnequalToAny, place, $"{reason}; write {written} {tokens.Text(any).Substring(tokens[any.First].Length).TrimStart()}")
            {
                Repair = TextRepair.Replace(tokens[any.First].Span, char.IsLower(tokens.Text(any.First)[0]) ? "all" : "ALL", "Write ALL"),
            };
        }
    }

    private static IEnumerable<Expression> Conditions(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        var cases = syntax.Expressions.OfType<CaseExpression>().Where(c => tokens.IsWord(c.First + 1, "WHEN")).SelectMany(c => c.Operands.Where(o => tokens.IsWord(o.First - 1, "WHEN")));
        return syntax.Conditions().Concat(syntax.Expressions.OfType<CallExpression>().Select(c => c.Filter).OfType<Expression>()).Concat(cases);
    }

    /// <summary>What AND and OR join. Elsewhere, as under NOT and before IS FALSE, the answer may be asked for: whether all elements are equal.</summary>
    private static IEnumerable<Expression> Joined(Expression condition) => condition switch
    {
        RowExpression { IsRow: false, HasIndirection: false } row => Joined(row.Operands[0]),
        OperationExpression { Precedence: Precedence.And or Precedence.Or } operation => operation.Operands.SelectMany(Joined),
        _ => [condition],
    };

    private static bool IsUnequal(SqlTokens tokens, OperationExpression operation) =>
        (operation.Precedence == Precedence.Comparison && tokens.Is(operation.Operator, SqlTokenKind.Operator) && tokens.Text(operation.Operator) is "<>" or "!=")
        || (operation.Precedence == Precedence.Like && tokens.IsWord(operation.Operator, "NOT") && tokens.Keyword(operation.Operator + 1) is "LIKE" or "ILIKE");

    /// <summary>Whether it is an array that is passed, or written out with several elements. Of a column or a query that may be asked for.</summary>
    private static bool HasSeveral(SqlTokens tokens, Expression array, IReadOnlyDictionary<string, PostgresType> types) => array.Bare() switch
    {
        ParameterExpression { HasIndirection: false } parameter when array == parameter => tokens.Is(parameter.First, SqlTokenKind.Placeholder) && types.TryGetValue(tokens.Text(parameter.First).Substring(1), out var type) && type.IsArray,
        ParameterExpression { HasIndirection: false } => true,
        OpaqueExpression { HasIndirection: false, Operands.Count: > 1 } written => tokens.IsWord(written.First, "ARRAY"),
        _ => false,
    };
}
