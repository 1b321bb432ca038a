using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>AND for the comma of SET: <c>SET name = @name AND price = 1</c>, <c>SET name = NULL AND price = NULL</c>.</summary>
/// <param name="Chain">What is assigned to the first column.</param>
internal sealed record JoinedAssignments(OperationExpression Chain, TextFault Fault)
{
    /// <summary>The chains whose first value is no condition, or is NULL before what looks like assignments alone.</summary>
    public static List<JoinedAssignments> In(SqlSyntax syntax, IReadOnlyDictionary<string, PostgresType> types)
    {
        var tokens = syntax.Tokens;
        var found = new List<JoinedAssignments>();
        foreach (var chain in Chains(syntax))
        {
            var isNull = chain.Operands[0].Bare() is NullExpression;
            if (isNull ? !chain.Operands.Skip(1).All(o => IsAssignment(tokens, o)) : ConditionOperands.Kind(tokens, chain.Operands[0], types) is null)
                continue;
            var and = chain.Operands[1].First - 1;
            var fault = new TextFault(
                isNull ? TextFaultKind.NullCondition : TextFaultKind.NoCondition, tokens[tokens.IsWord(and, "AND") ? and : chain.Operator].Span, "SET separates columns by commas, and AND joins conditions");
            found.Add(new JoinedAssignments(chain, fault with { Repair = Separated(syntax, chain) }));
        }

        return found;
    }

    /// <summary>Without what is said of the parts of such a chain as of values.</summary>
    public static IEnumerable<TextFault> WithoutFollowers(SqlSyntax syntax, IReadOnlyDictionary<string, PostgresType> types, IEnumerable<TextFault> faults)
    {
        var joined = syntax.IsWhole ? In(syntax, types).ConvertAll(j => syntax.Tokens.Span(j.Chain.First, j.Chain.End)) : [];
        return joined.Count == 0 ? faults : faults.Where(f => f.Kind is not (TextFaultKind.AmbiguousColumn or TextFaultKind.NullCompared) || !joined.Exists(j => j.Start <= f.Place.Start && f.Place.End <= j.End));
    }

    /// <summary>Whether a comparison may be meant to assign to a column behind SET, with AND for a comma.</summary>
    public static bool MayAssign(SqlSyntax syntax, Expression comparison) => IsAssignment(syntax.Tokens, comparison) && Chains(syntax).Any(c => c.Operands.IndexOf(comparison) > 0);

    private static IEnumerable<OperationExpression> Chains(SqlSyntax syntax) => syntax.Changes.SelectMany(c => c.Updates).SelectMany(u => u)
        .Where(a => !a.IsList).Select(a => a.Value).OfType<OperationExpression>().Where(o => o.Precedence == Precedence.And);

    private static bool IsAssignment(SqlTokens tokens, Expression part) => part is OperationExpression { Operands: [ColumnExpression { Names.Count: 1, IsPlain: true }, _] } assignment
        && tokens.Text(assignment.Operator) == "=" && tokens.IsWord(part.First - 1, "AND");

    /// <summary>With commas for AND, if everything behind the first one assigns to a column.</summary>
    private static TextRepair? Separated(SqlSyntax syntax, OperationExpression chain)
    {
        var tokens = syntax.Tokens;
        var rest = chain.Operands.Skip(1).ToList();
        if (!rest.TrueForAll(o => IsAssignment(tokens, o)))
            return null;
        var repair = new TextRepair("Write commas", [.. rest.Select(o => new TextEdit(new SqlSpan(tokens[o.First - 2].End, tokens[o.First - 1].End - tokens[o.First - 2].End), ","))]);
        return SyntaxFaults.Heals(syntax, repair) ? repair : null;
    }
}
