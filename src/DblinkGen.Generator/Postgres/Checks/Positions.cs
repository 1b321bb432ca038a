using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Constants in ORDER BY, GROUP BY and DISTINCT ON: <c>ORDER BY 2</c> means the second column, and no other constant means anything.</summary>
internal static class Positions
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var query in syntax.Queries)
        {
            foreach (var (key, clause) in Keys(query))
            {
                if (Constant(tokens, key) is { } constant && Reason(constant, query.Width, clause) is { } reason)
                    yield return new TextFault(TextFaultKind.Position, tokens.Span(key.First, key.End), reason);
            }
        }
    }

    /// <summary>Whether it is a constant, which the server takes for a position.</summary>
    public static bool IsConstant(SqlTokens tokens, Expression key) => Constant(tokens, key) is not null;

    /// <summary>The item of the select list that a key means by its position; null for any other key.</summary>
    public static Expression? ItemOf(SqlTokens tokens, Expression key, SelectQuery select) =>
        Constant(tokens, key) is { } constant && constant.All(char.IsDigit) && int.TryParse(constant, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
        && position >= 1 && position <= select.Items.Count && !select.Items.Take(position).Any(i => i.IsStar)
            ? select.Items[position - 1].Value
            : null;

    private static IEnumerable<(Expression Key, string Clause)> Keys(Query query)
    {
        foreach (var key in query.OrderBy)
            yield return (key.Value, "ORDER BY");
        if (query is not SelectQuery select)
            yield break;
        foreach (var key in select.GroupBy.Concat(select.RolledUp).Concat(select.GroupingSets.SelectMany(s => s)))
            yield return (key, "GROUP BY");
        foreach (var key in select.DistinctOn)
            yield return (key, "DISTINCT ON");
    }

    private static string? Reason(string constant, int? width, string clause)
    {
        if (constant == "NULL")
            return $"{clause} takes no NULL; it would order and group nothing, so leave it out";
        if (constant[constant.Length - 1] is '\'' or '$')
            return $"{clause} takes no string; write the name of the column without quotes";
        if (constant.Any(c => c is '.' or 'e' or 'E') && constant.All(c => char.IsDigit(c) || c is '-' or '.' or 'e' or 'E'))
            return $"{clause} takes no number but the position of a column, and {constant} is none";
        if (constant[0] == '-')
            return $"{clause} {constant} means a position of the select list, and the first one is 1{(clause == "ORDER BY" ? "; descending order is written DESC" : "")}";
        return width is { } last && constant.All(char.IsDigit) && !(int.TryParse(constant, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position >= 1 && position <= last)
            ? $"{clause} {constant} means a column of the select list, which has {last}"
            : null;
    }

    /// <returns>The constant's text, with its sign; null for what is none, as <c>N'a'</c>, which the server reads as a cast.</returns>
    private static string? Constant(SqlTokens tokens, Expression key) => key switch
    {
        RowExpression { IsRow: false, HasIndirection: false } row => Constant(tokens, row.Operands[0]),
        NullExpression => "NULL",
        // Only a number becomes one with its sign.
        OperationExpression { Precedence: Precedence.Sign, Operands: [var operand] } sign when tokens.Text(sign.Operator) == "-" => Negative(Constant(tokens, operand)),
        OpaqueExpression when key.End == key.First + 1 => tokens[key.First].Kind switch
        {
            SqlTokenKind.Number or SqlTokenKind.DollarString => tokens.Text(key.First),
            SqlTokenKind.String => tokens.Text(key.First)[0] is 'n' or 'N' ? null : tokens.Text(key.First),
            _ => null,
        },
        _ => null,
    };

    private static string? Negative(string? number) => number is null || !(char.IsDigit(number[number.Length - 1]) || number[number.Length - 1] == '.') ? null
        : number[0] == '-' ? number.Substring(1) : "-" + number;
}
