using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Queries as values have one column, and queries behind IN as many as are compared.</summary>
internal static class SubqueryWidths
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        var compared = Compared(syntax).ToList();
        foreach (var (query, left) in compared)
        {
            if (query.Query.Width is { } width && ValuesOf(left) is { } count && count != width)
                yield return Fault(query, $"{ListLengths.Count(count, "value")} cannot be compared with a query that has {ListLengths.Count(width, "column")}");
        }

        foreach (var (row, count) in Rows(syntax))
            yield return Fault(row, $"this row has {ListLengths.Count(row.Operands.Count, "value")}, and the one that it is compared with {count}");

        var rows = new HashSet<Expression>(compared.Select(c => (Expression)c.Query).Concat(syntax.Changes.SelectMany(c => c.Updates).SelectMany(u => u).Where(a => a.IsList).Select(a => a.Value)));
        foreach (var value in syntax.Expressions.OfType<SubqueryExpression>().Where(s => (s.IsScalar || tokens.IsWord(s.First, "ARRAY")) && !rows.Contains(s)))
        {
            if (value.Query.Width is > 1 and var width)
                yield return Fault(value, $"a query as a value has one column, and this one {width}");
        }

        TextFault Fault(Expression place, string reason) => new(TextFaultKind.UnequalLists, tokens.Span(place.First, place.End), reason);
    }

    /// <summary><c>value IN (SELECT …)</c>, <c>value = ANY (SELECT …)</c> and <c>(a, b) = (SELECT …)</c>, each with what is on the left.</summary>
    private static IEnumerable<(SubqueryExpression Query, Expression Left)> Compared(SqlSyntax syntax)
    {
        foreach (var operation in syntax.Expressions.OfType<OperationExpression>())
        {
            var row = operation.Operands.Select(WithoutParentheses).FirstOrDefault(o => o is RowExpression { IsRow: true });
            for (var i = 1; i < operation.Operands.Count; i++)
            {
                var right = operation.Operands[i];
                if (right is SubqueryExpression { IsScalar: true } value && row is not null)
                    yield return (value, row);
                else if (right is SubqueryExpression { IsScalar: false } list && syntax.Tokens.IsWord(list.First - 1, "IN"))
                    yield return (list, WithoutParentheses(operation.Operands[i - 1]));
                else if (right is QuantifiedExpression { Operands: [SubqueryExpression query] })
                    yield return (query, WithoutParentheses(operation.Operands[i - 1]));
            }
        }
    }

    /// <summary><c>(a, b) = (1, 2, 3)</c> and <c>(a, b) IN ((1, 2), (3, 4, 5))</c>.</summary>
    private static IEnumerable<(RowExpression Row, int Count)> Rows(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var operation in syntax.Expressions.OfType<OperationExpression>())
        {
            var isList = tokens.IsWord(operation.Operator, "IN") || (tokens.IsWord(operation.Operator, "NOT") && tokens.IsWord(operation.Operator + 1, "IN"));
            var isComparison = operation is { Precedence: Precedence.Comparison, Operands.Count: 2 } && tokens.Is(operation.Operator, SqlTokenKind.Operator) && tokens.Text(operation.Operator) is "=" or "<>" or "!=" or "<" or ">" or "<=" or ">=";
            if ((!isList && !isComparison) || operation.Operands[0].End != operation.Operator || WithoutParentheses(operation.Operands[0]) is not RowExpression { IsRow: true } left || IsOpen(left))
                continue;
            foreach (var right in operation.Operands.Skip(1).Select(WithoutParentheses).OfType<RowExpression>().Where(r => r.IsRow && !IsOpen(r) && r.Operands.Count != left.Operands.Count))
                yield return (right, left.Operands.Count);
        }
    }

    private static bool IsOpen(RowExpression row) => row.HasIndirection || row.Operands.Count == 0 || row.Operands.Exists(o => o.IsExpanded);

    private static Expression WithoutParentheses(Expression value) => value is RowExpression { IsRow: false, HasIndirection: false } row ? WithoutParentheses(row.Operands[0]) : value;

    /// <returns>Null where the text does not tell.</returns>
    private static int? ValuesOf(Expression left) => left switch
    {
        RowExpression { IsRow: true } row => row.Operands.Exists(o => o.IsExpanded) ? null : row.Operands.Count,
        ColumnExpression { IsExpanded: false } or ParameterExpression => 1,
        _ => null,
    };
}
