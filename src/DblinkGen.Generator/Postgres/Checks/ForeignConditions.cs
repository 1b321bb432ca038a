using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Conditions as MySQL and C# join and negate them: <c>id = 1 &amp;&amp; sold</c>, <c>!sold</c>.</summary>
internal static class ForeignConditions
{
    private const string Conjunction = "&& compares arrays; a condition and another one are joined by AND";

    /// <summary>In a statement that can be read: what no operator of PostgreSQL takes.</summary>
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        var and = Enumerable.Range(0, tokens.Count).Where(i => IsAnd(tokens, i) && IsBesideCondition(tokens, i)).ToList();
        if (and.Count > 0)
            return [new TextFault(TextFaultKind.ForeignOperator, tokens[and[0]].Span, Conjunction) { Repair = And(syntax, and) }];
        var not = Enumerable.Range(0, tokens.Count).Where(i => IsNot(tokens, i)).ToList();
        return not.Count == 0 ? [] : [new TextFault(TextFaultKind.ForeignOperator, tokens[not[0]].Span, "a condition is negated by NOT, which takes a whole comparison") { Repair = not.TrueForAll(i => NegatesAlone(tokens, i)) ? Healing(syntax, "Write NOT", [], not) : null }];
    }

    /// <summary><c>id = 1 &amp;&amp; no = 2</c>, which PostgreSQL reads as a chain of comparisons around an operator of arrays.</summary>
    public static TextFault? Of(SqlSyntax syntax, SyntaxFailure failure)
    {
        var tokens = syntax.Tokens;
        if (failure.Expected != SqlGrammar.SingleComparison)
            return null;
        // Back to the comparison before.
        var depth = tokens.Depth(failure.Token);
        for (var i = failure.Token - 1; i > 0 && tokens.Depth(i) >= depth; i--)
        {
            if (tokens.Depth(i) == depth && IsComparison(tokens, i))
                return null;
            if (tokens.Depth(i) == depth && IsAnd(tokens, i))
                return new TextFault(TextFaultKind.OtherDatabase, tokens[i].Span, Conjunction) { Repair = And(syntax, [i, .. Enumerable.Range(0, tokens.Count).Where(j => j != i && IsAnd(tokens, j) && IsBesideCondition(tokens, j))]) };
        }

        return null;
    }

    /// <returns>Null where one of a chain may be an operator of arrays.</returns>
    private static TextRepair? And(SqlSyntax syntax, List<int> found)
    {
        var tokens = syntax.Tokens;
        var all = Enumerable.Range(0, tokens.Count).Where(i => IsAnd(tokens, i)).ToList();
        var ands = all.FindAll(i => found.Exists(f => AreOfOneChain(tokens, f, i)) || (IsCondition(tokens, i, -1) && IsCondition(tokens, i, 1)));
        var chains = all.FindAll(i => ands.Exists(a => AreOfOneChain(tokens, a, i)));
        var nots = chains.ConvertAll(i => i + 1).FindAll(i => IsNot(tokens, i));
        var isSure = chains.TrueForAll(i => (IsCondition(tokens, i, -1) || IsCondition(tokens, i, 1)) && IsConditionOrColumn(tokens, i, -1) && IsConditionOrColumn(tokens, i, 1)) && nots.TrueForAll(i => NegatesAlone(tokens, i));
        return isSure ? Healing(syntax, "Write AND", chains, nots) : null;
    }

    private static TextRepair? Healing(SqlSyntax syntax, string title, List<int> ands, List<int> nots)
    {
        var edits = ands.Select(i => (Index: i, Word: "AND")).Concat(nots.Select(i => (Index: i, Word: "NOT"))).OrderBy(e => e.Index);
        var repair = new TextRepair(title, [.. edits.Select(e => new TextEdit(syntax.Tokens[e.Index].Span, Spaced(syntax.Tokens, e.Index, e.Word)))]);
        return SyntaxFaults.Heals(syntax, repair) ? repair : null;
    }

    private static bool IsAnd(SqlTokens tokens, int index) => tokens.Is(index, SqlTokenKind.Operator) && tokens.Text(index) == "&&";

    /// <summary>No operator of PostgreSQL 14 and later.</summary>
    private static bool IsNot(SqlTokens tokens, int index) => tokens.Is(index, SqlTokenKind.Operator) && tokens.Text(index) == "!" && !Operand.Ends(tokens, index - 1) && Operand.Starts(tokens, index + 1);

    /// <summary>Whether a number or a truth value is beside it, which nothing can overlap.</summary>
    private static bool IsBesideCondition(SqlTokens tokens, int and) =>
        tokens.Is(and - 1, SqlTokenKind.Number) || tokens.Is(and + 1, SqlTokenKind.Number) || tokens.Keyword(and - 1) is "TRUE" or "FALSE" || tokens.Keyword(and + 1) is "TRUE" or "FALSE" or "NOT" or "EXISTS" || IsNot(tokens, and + 1);

    /// <summary>Whether nothing behind the column or the parentheses binds it first, as the comparison of <c>!a = 1</c>.</summary>
    private static bool NegatesAlone(SqlTokens tokens, int not)
    {
        if (tokens.Is(not - 1, SqlTokenKind.Operator) && !IsAnd(tokens, not - 1))
            return false;
        var end = not + 1;
        if (tokens.Is(end, SqlTokenKind.OpenParenthesis))
            end = tokens.SkipGroup(end);
        else
            end = tokens.IsName(end) ? EndOfName(tokens, end) : tokens.Count;
        return end > not + 1 && (end == tokens.Count ? tokens.IsName(end - 1) || tokens.Is(end - 1, SqlTokenKind.CloseParenthesis) : IsAnd(tokens, end) || IsBoundary(tokens, end) || tokens.Depth(end) < tokens.Depth(not));
    }

    private static int EndOfName(SqlTokens tokens, int name)
    {
        while (tokens.Is(name + 1, SqlTokenKind.Dot) && tokens.IsName(name + 2))
            name += 2;
        return name + 1;
    }

    private static bool AreOfOneChain(SqlTokens tokens, int one, int other) => tokens.Opening(one) == tokens.Opening(other)
        && Enumerable.Range(System.Math.Min(one, other), System.Math.Abs(one - other)).All(i => tokens.Depth(i) > tokens.Depth(one) || !IsBoundary(tokens, i));

    private static bool IsConditionOrColumn(SqlTokens tokens, int and, int step) =>
        IsCondition(tokens, and, step) || Side(tokens, and, step) is var side && side.Count > 0 && side.TrueForAll(i => tokens.Is(i, SqlTokenKind.Dot) || (tokens.IsName(i) && (tokens.Is(i, SqlTokenKind.QuotedIdentifier) || Keywords.CanBeColumn(tokens.Keyword(i)))));

    private static bool IsCondition(SqlTokens tokens, int and, int step)
    {
        var side = Side(tokens, and, step).FindAll(i => tokens.Depth(i) == tokens.Depth(and));
        return side.Count > 0 && (tokens.Keyword(side[0]) is "NOT" or "EXISTS" or "TRUE" or "FALSE" || IsNot(tokens, side[0])
            || side.Exists(i => IsComparison(tokens, i) || tokens.Keyword(i) is "IS" or "ISNULL" or "NOTNULL" or "LIKE" or "ILIKE" or "IN" or "BETWEEN"));
    }

    /// <summary>The tokens up to the next condition, in the order of the text.</summary>
    private static List<int> Side(SqlTokens tokens, int and, int step)
    {
        var depth = tokens.Depth(and);
        var side = new List<int>();
        for (var i = and + step; i >= 0 && i < tokens.Count && (tokens.Depth(i) > depth || (tokens.Depth(i) == depth && !IsAnd(tokens, i) && !IsBoundary(tokens, i))); i += step)
        {
            side.Add(i);
        }

        if (step < 0)
            side.Reverse();
        return side;
    }

    private static bool IsBoundary(SqlTokens tokens, int index) => tokens.Is(index, SqlTokenKind.Comma) || tokens.Is(index, SqlTokenKind.Semicolon)
        || tokens.Keyword(index) is "AND" or "OR" or "WHERE" or "ON" or "HAVING" or "WHEN" or "THEN" or "ELSE" or "END" or "SELECT" or "ORDER" or "GROUP" or "LIMIT" or "OFFSET" or "FETCH" or "FOR" or "WINDOW" or "RETURNING" or "UNION" or "EXCEPT" or "INTERSECT"
            or "AS" or "FROM" or "JOIN" or "LEFT" or "RIGHT" or "INNER" or "CROSS" or "FULL" or "SET";

    private static bool IsComparison(SqlTokens tokens, int index) => tokens.Is(index, SqlTokenKind.Operator) && StrangePlaceholder.Comparisons.Contains(tokens.Text(index));

    private static string Spaced(SqlTokens tokens, int index, string word) =>
        (index > 0 && tokens[index - 1].End == tokens[index].Start && !tokens.Is(index - 1, SqlTokenKind.OpenParenthesis) ? " " : "") + word + (tokens.Count > index + 1 && tokens[index + 1].Start == tokens[index].End ? " " : "");
}
