using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Constants in ORDER BY and GROUP BY: <c>ORDER BY 2</c> means the second column, and no other constant means anything.</summary>
internal static class Positions
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        foreach (var query in syntax.Queries)
        {
            foreach (var key in query.OrderBy.Select(k => k.Value))
            {
                if (Reason(syntax.Tokens, key, query.Width, "ORDER BY") is { } reason)
                    yield return Fault(key, reason);
            }

            foreach (var key in (query as SelectQuery)?.GroupBy ?? [])
            {
                if (Reason(syntax.Tokens, key, query.Width, "GROUP BY") is { } reason)
                    yield return Fault(key, reason);
            }
        }

        TextFault Fault(Expression key, string reason) => new(TextFaultKind.Position, syntax.Tokens.Span(key.First, key.End), reason);
    }

    /// <summary>Whether it is a number or a string, which the server takes for a position.</summary>
    public static bool IsConstant(SqlTokens tokens, Expression key) => Unwrap(key) is OpaqueExpression constant && constant.End == constant.First + 1
        && tokens[constant.First].Kind is SqlTokenKind.Number or SqlTokenKind.String;

    private static string? Reason(SqlTokens tokens, Expression key, int? width, string clause)
    {
        if (!IsConstant(tokens, key))
            return null;
        var constant = tokens.Text(Unwrap(key).First);
        if (constant[constant.Length - 1] == '\'')
            return $"{clause} takes no string; write the name of the column without quotes";
        return width is { } last && constant.All(char.IsDigit) && !(int.TryParse(constant, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position >= 1 && position <= last)
            ? $"{clause} {constant} means a column of the select list, which has {last}"
            : null;
    }

    private static Expression Unwrap(Expression key) => key is RowExpression { IsRow: false, HasIndirection: false } row ? Unwrap(row.Operands[0]) : key;
}
