using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Operators that PostgreSQL does not come with: <c>+</c> between texts, as SQL Server joins them, <c>==</c>, <c>=&lt;</c>, and <c>&lt;=&gt;</c> of MySQL.</summary>
internal static class TextOperators
{
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { "text", "varchar", "bpchar", "name" };

    private static readonly Dictionary<string, string> Comparisons = new(StringComparer.Ordinal) { ["=="] = "=", ["=<"] = "<=", ["=!"] = "!=", ["!<"] = ">=", ["!>"] = "<=" };

    public static IEnumerable<TextFault> In(SqlSyntax syntax, IReadOnlyDictionary<string, PostgresType> types)
    {
        var tokens = syntax.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens.Is(i, SqlTokenKind.Operator) || !Comparisons.TryGetValue(tokens.Text(i), out var written))
                continue;
            var repair = TextRepair.Replace(tokens[i].Span, written, $"Write {written}");
            yield return new TextFault(TextFaultKind.ForeignOperator, tokens[i].Span, written == "=" ? "PostgreSQL writes = for equality, not ==" : $"PostgreSQL writes {written}, not {tokens.Text(i)}") { Repair = SyntaxFaults.Heals(syntax, repair) ? repair : null };
        }

        foreach (var equality in NullSafe(syntax))
            yield return equality;
        var patterns = new HashSet<Expression>(syntax.Expressions.OfType<OperationExpression>()
            .Where(o => o.Precedence == Precedence.Like && tokens.Keyword(tokens.IsWord(o.Operator, "NOT") ? o.Operator + 1 : o.Operator) is "LIKE" or "ILIKE" or "SIMILAR").SelectMany(o => o.Operands));
        foreach (var sum in syntax.Expressions.OfType<OperationExpression>().Where(o => o is { Precedence: Precedence.Addition, Operands.Count: > 1 }))
        {
            var signs = sum.Operands.Skip(1).Select(o => o.First - 1).ToList();
            if (signs.TrueForAll(s => tokens.Is(s, SqlTokenKind.Operator) && tokens.Text(s) == "+") && (patterns.Contains(sum) || JoinsTexts(tokens, sum.Operands, types)))
                yield return new TextFault(TextFaultKind.ForeignOperator, tokens[signs[0]].Span, "texts are joined by ||; + adds numbers, and a text is cast to be one") { Repair = Joined(syntax, sum, signs, patterns.Contains(sum), types) };
        }
    }

    /// <summary><c>a &lt;=&gt; b</c> of MySQL, where a condition is: extensions have a distance of that name.</summary>
    private static IEnumerable<TextFault> NullSafe(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var operation in syntax.Conditions().SelectMany(Conditions).OfType<OperationExpression>().Where(o => tokens.Is(o.Operator, SqlTokenKind.Operator) && tokens.Text(o.Operator) == "<=>" && o.Operands.Count == 2))
        {
            var repair = TextRepair.Replace(tokens[operation.Operator].Span, "IS NOT DISTINCT FROM", "Write IS NOT DISTINCT FROM");
            var isPlain = operation.Operands.TrueForAll(o => o is ColumnExpression or ParameterExpression or OpaqueExpression or NullExpression) && tokens[operation.Operator - 1].End < tokens[operation.Operator].Start && tokens[operation.Operator].End < tokens[operation.Operator + 1].Start;
            yield return new TextFault(TextFaultKind.ForeignOperator, tokens[operation.Operator].Span, "equality that takes NULL for a value is written IS NOT DISTINCT FROM") { Repair = isPlain && SyntaxFaults.Heals(syntax, repair) ? repair : null };
        }
    }

    private static IEnumerable<Expression> Conditions(Expression condition) => condition switch
    {
        OperationExpression { Precedence: Precedence.And or Precedence.Or or Precedence.Not } => condition.Operands.SelectMany(Conditions),
        RowExpression { IsRow: false, HasIndirection: false } => condition.Operands.SelectMany(Conditions),
        _ => [condition],
    };

    private static bool JoinsTexts(SqlTokens tokens, List<Expression> operands, IReadOnlyDictionary<string, PostgresType> types) =>
        operands.Exists(o => IsText(tokens, o, types)) || (IsString(tokens, operands[0]) && IsString(tokens, operands[1]));

    /// <returns>Null where numbers may be meant.</returns>
    private static TextRepair? Joined(SqlSyntax syntax, OperationExpression sum, List<int> signs, bool isPattern, IReadOnlyDictionary<string, PostgresType> types)
    {
        var tokens = syntax.Tokens;
        var hasWords = sum.Operands.Exists(o => IsString(tokens, o) && !tokens.Text(o.First).Any(char.IsDigit));
        var hasOthers = sum.Operands.Exists(o => !IsString(tokens, o) && !IsText(tokens, o, types) && !(o is ColumnExpression { IsPlain: true } && isPattern));
        var repair = new TextRepair("Write ||", [.. signs.Select(s => new TextEdit(tokens[s].Span, "||"))]);
        return hasOthers || !(hasWords || isPattern) || !SyntaxFaults.Heals(syntax, repair) ? null : repair;
    }

    private static bool IsString(SqlTokens tokens, Expression value) => value is OpaqueExpression && value.End == value.First + 1 && StringConstant.Value(tokens, value.First) is not null;

    private static bool IsText(SqlTokens tokens, Expression value, IReadOnlyDictionary<string, PostgresType> types)
    {
        var type = value is ParameterExpression { HasIndirection: false } && tokens.Is(value.First, SqlTokenKind.Placeholder) ? types.TryGetValue(tokens.Text(value.First).Substring(1), out var found) ? found : null
            : ColumnTypes.Of(tokens, value);
        return type is { IsKnown: true, IsArray: false } && Texts.Contains(type.Name);
    }
}
