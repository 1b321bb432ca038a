using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Conditions of CASE of which one always holds: <c>true</c>, <c>x</c> and <c>NOT x</c>, <c>a &lt; 1</c> and <c>a &gt;= 1</c>.</summary>
internal static class CaseConditions
{
    private static readonly Dictionary<string, string> Opposites = new(StringComparer.Ordinal)
    {
        ["<"] = ">=",
        [">="] = "<",
        [">"] = "<=",
        ["<="] = ">",
        ["="] = "<>",
        ["<>"] = "=",
    };

    public static bool AreExhaustive(SqlTokens tokens, CaseExpression choice)
    {
        var conditions = choice.Operands.Where(o => !choice.Results.Contains(o)).Select(o => Words(tokens, o)).ToList();
        return conditions.Exists(c => c is ["TRUE"]) || conditions.Exists(c => conditions.Exists(o => AreOpposite(c, o))) || SplitsInThree(conditions);
    }

    /// <summary>Without the parentheses around the whole, and around what NOT is before.</summary>
    private static List<string> Words(SqlTokens tokens, Expression value) => value switch
    {
        RowExpression { IsRow: false, HasIndirection: false } row => Words(tokens, row.Operands[0]),
        OperationExpression { Operands: [var operand] } negation when negation.Operator == negation.First && tokens.IsWord(negation.First, "NOT") => ["NOT", .. Words(tokens, operand)],
        _ => [.. Enumerable.Range(value.First, value.End - value.First).Select(i => tokens.Is(i, SqlTokenKind.Word) ? tokens.Keyword(i) : tokens.Text(i) == "!=" ? "<>" : tokens.Text(i))],
    };

    private static bool AreOpposite(List<string> one, List<string> other)
    {
        if (other.Count == one.Count + 1 && other[0] == "NOT" && other.Skip(1).SequenceEqual(one))
            return true;
        if (one.Count > 2 && one[one.Count - 2] == "IS" && one[one.Count - 1] == "NULL")
            return other.SequenceEqual([.. one.Take(one.Count - 1), "NOT", "NULL"]);
        return one.Count == other.Count && Enumerable.Range(0, one.Count).Where(i => one[i] != other[i]).ToList() is [var place]
            && Opposites.TryGetValue(one[place], out var opposite) && opposite == other[place];
    }

    /// <summary><c>a &lt; 1</c>, <c>a = 1</c>, <c>a &gt; 1</c>.</summary>
    private static bool SplitsInThree(List<List<string>> conditions)
    {
        foreach (var equal in conditions.Where(c => c.IndexOf("=") > 0))
        {
            bool Has(string comparison) => conditions.Exists(c => c.SequenceEqual(equal.Select(w => w == "=" ? comparison : w)));
            if (Has("<") && Has(">"))
                return true;
        }

        return false;
    }
}
