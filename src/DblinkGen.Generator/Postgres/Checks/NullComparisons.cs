using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>name = NULL</c>, which is NULL for every name.</summary>
internal static class NullComparisons
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var comparison in syntax.Expressions.OfType<OperationExpression>().Where(o => o.Precedence == Precedence.Comparison && tokens.Is(o.Operator, SqlTokenKind.Operator)))
        {
            if (comparison.Operands is not [var left, var right] || left is NullExpression == right is NullExpression)
                continue;
            var test = tokens.Text(comparison.Operator) switch
            {
                "=" => "IS NULL",
                "<>" or "!=" => "IS NOT NULL",
                _ => null,
            };
            var isLast = right is NullExpression;
            var place = isLast ? tokens.Span(comparison.Operator, comparison.End) : tokens.Span(comparison.First, comparison.End);
            // IS binds less tightly, so what follows would be another test of it.
            var written = isLast ? test : $"{tokens.Text(right)} {test}";
            var mayAssign = JoinedAssignments.MayAssign(syntax, comparison);
            var repair = test is null || mayAssign ? null : TextRepair.Replace(place, written!, $"Write {written}");
            yield return new TextFault(TextFaultKind.NullCompared, place, test is null ? "IS NULL or IS NOT NULL" : mayAssign ? written + ", or a comma for AND to set the column" : written!) { Repair = repair is not null && SyntaxFaults.Heals(syntax, repair) ? repair : null };
        }
    }
}
