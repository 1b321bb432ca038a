using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>AND, OR and NOT of what is no condition, as of the text in <c>SET name = @name AND price = 1</c>.</summary>
internal static class ConditionOperands
{
    /// <summary>What PostgreSQL reads as a <c>boolean</c>, down to one letter.</summary>
    private static readonly string[] Booleans = ["true", "false", "yes", "no", "on", "off", "1", "0"];

    public static IEnumerable<TextFault> In(SqlSyntax syntax, IReadOnlyDictionary<string, PostgresType> types)
    {
        var tokens = syntax.Tokens;
        var joined = JoinedAssignments.In(syntax, types);
        foreach (var assignments in joined)
            yield return assignments.Fault;

        foreach (var operation in syntax.Expressions.OfType<OperationExpression>().Where(o => o.Precedence is Precedence.And or Precedence.Or or Precedence.Not && !joined.Exists(j => j.Chain == o)))
        {
            var word = operation.Precedence.ToString().ToUpperInvariant();
            foreach (var operand in operation.Operands)
            {
                if (Kind(tokens, operand, types) is { } kind)
                    yield return new TextFault(TextFaultKind.NoCondition, tokens.Span(operand.First, operand.End), $"{word} takes conditions, and {tokens.Text(operand)} is {kind}");
            }
        }
    }

    /// <returns>What a value is that is surely no condition; null for any other.</returns>
    public static string? Kind(SqlTokens tokens, Expression value, IReadOnlyDictionary<string, PostgresType> types)
    {
        if (value is ParameterExpression { HasIndirection: false } && tokens.Is(value.First, SqlTokenKind.Placeholder))
            return types.TryGetValue(tokens.Text(value.First).Substring(1), out var type) && type.IsKnown && (type.IsArray || type.Name != "bool") ? "of the type " + type.Sql : null;
        if (value is not OpaqueExpression || value.End != value.First + 1)
            return null;
        if (tokens.Is(value.First, SqlTokenKind.Number))
            return "a number";
        return StringConstant.Value(tokens, value.First)?.Trim() is { } text && (text.Length == 0 || !Booleans.Any(b => b.StartsWith(text, StringComparison.OrdinalIgnoreCase))) ? "a text" : null;
    }
}
