using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>An array compared with one value, where its elements are meant: <c>id = @ids</c> for <c>id = ANY (@ids)</c>, and <c>id IN (@ids, 5)</c>.</summary>
internal static class ArrayComparison
{
    private static readonly HashSet<string> Scalars = new(StringComparer.Ordinal) { "int2", "int4", "int8", "numeric", "float4", "float8", "bool", "uuid", "text", "varchar", "date", "timestamp", "timestamptz" };

    public static IEnumerable<TextFault> In(SqlSyntax syntax, IReadOnlyDictionary<string, PostgresType> types)
    {
        foreach (var operation in syntax.Expressions.OfType<OperationExpression>())
        {
            if (OfElements(syntax.Tokens, operation, types) is { } comparison && !WrittenColumns.MayBeArray(syntax, operation.Operands[0].End - 1))
                yield return comparison;
            else if (IsAmongOthers(syntax.Tokens, operation, types))
                yield return new TextFault(
                    TextFaultKind.ArrayCompared,
                    syntax.Tokens.Span(operation.Operator, operation.End),
                    syntax.Tokens.IsWord(operation.Operator, "NOT") ? "<> ALL with the array, and AND for the other values" : "= ANY with the array, and OR for the other values");
        }
    }

    private static TextFault? OfElements(SqlTokens tokens, OperationExpression operation, IReadOnlyDictionary<string, PostgresType> types)
    {
        if (operation.Operands is not [var left, ParameterExpression { HasIndirection: false } parameter] || !tokens.Is(operation.Operator, SqlTokenKind.Operator) || ArrayOperand.Quantifier(tokens.Text(operation.Operator)) is not { } quantifier
            || TypeOf(tokens, parameter, types) is not { IsArray: true } || left.Bare() is not (ColumnExpression { IsPlain: true } or OpaqueExpression))
        {
            return null;
        }

        var name = tokens.Text(parameter.First).Substring(1);
        if (!ArrayOperand.IsOneValue(tokens, left.End - 1, name))
            return null;
        var place = tokens.Span(operation.Operator, parameter.End);
        var written = $"{(quantifier == "ANY" ? "=" : "<>")} {quantifier} (@{name})";
        return new TextFault(TextFaultKind.ArrayCompared, place, written) { Repair = TextRepair.Replace(place, written, $"Write {written}") };
    }

    /// <summary><c>id IN (@ids, 5)</c>: no type goes with both.</summary>
    private static bool IsAmongOthers(SqlTokens tokens, OperationExpression operation, IReadOnlyDictionary<string, PostgresType> types)
    {
        var isIn = tokens.IsWord(operation.Operator, "IN") || (tokens.IsWord(operation.Operator, "NOT") && tokens.IsWord(operation.Operator + 1, "IN"));
        if (!isIn || operation.Operands.Count < 3 || operation.Operands[1].First < operation.Operator)
            return false;
        var items = operation.Operands.Skip(1).ToList();
        return items.Exists(i => TypeOf(tokens, i, types) is { IsArray: true })
            && items.Exists(i => TypeOf(tokens, i, types) is { IsArray: false, IsKnown: true } type ? Scalars.Contains(type.Name) : IsNumber(tokens, i));
    }

    private static bool IsNumber(SqlTokens tokens, Expression value) => value is OpaqueExpression && value.End == value.First + 1 && tokens.Is(value.First, SqlTokenKind.Number);

    private static PostgresType? TypeOf(SqlTokens tokens, Expression value, IReadOnlyDictionary<string, PostgresType> types) =>
        value is ParameterExpression { HasIndirection: false } && tokens.Is(value.First, SqlTokenKind.Placeholder) && types.TryGetValue(tokens.Text(value.First).Substring(1), out var type) ? type : null;
}
