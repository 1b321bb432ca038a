using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Operators of MySQL: <c>&amp;&amp;</c>, <c>RLIKE</c>, <c>REGEXP</c>.</summary>
internal static class ForeignOperators
{
    public static TextFault? Of(SqlSyntax syntax, SyntaxFailure failure) => Pattern(syntax.Tokens, failure.Token) ?? And(syntax, failure);

    /// <summary><c>name RLIKE '^a'</c>. Of the operators of PostgreSQL one takes case into account, which MySQL leaves to the column.</summary>
    private static TextFault? Pattern(SqlTokens tokens, int failure)
    {
        var operation = new[] { failure - 1, failure, failure + 1 }.FirstOrDefault(i =>
            tokens.Keyword(i) is "RLIKE" or "REGEXP" && (Operand.Ends(tokens, i - 1) || tokens.IsWord(i - 1, "NOT")) && Operand.Starts(tokens, i + 1));
        return operation == 0 ? null
            : new TextFault(TextFaultKind.OtherDatabase, tokens[operation].Span, $"{tokens.Text(operation)} is written ~, or ~* without regard to case; NOT {tokens.Text(operation)} is !~ or !~*");
    }

    /// <summary><c>id = 1 &amp;&amp; no = 2</c>, which PostgreSQL reads as a chain of comparisons around an operator of arrays.</summary>
    private static TextFault? And(SqlSyntax syntax, SyntaxFailure failure)
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
            if (!IsAnd(tokens, i, depth))
                continue;
            var ands = Enumerable.Range(i, tokens.Count - i).TakeWhile(j => tokens.Depth(j) >= depth).Where(j => IsAnd(tokens, j, depth) && IsBetweenComparisons(tokens, j, depth));
            var repair = new TextRepair("Write AND", [.. ands.Select(j => new TextEdit(tokens[j].Span, Spaced(tokens, j, "AND")))]);
            return new TextFault(TextFaultKind.OtherDatabase, tokens[i].Span, "&& compares arrays; a condition and another one are joined by AND")
            {
                Repair = SyntaxFaults.Heals(syntax, repair) ? repair : null,
            };
        }

        return null;
    }

    private static bool IsAnd(SqlTokens tokens, int index, int depth) => tokens.Depth(index) == depth && tokens.Is(index, SqlTokenKind.Operator) && tokens.Text(index) == "&&";

    private static bool IsComparison(SqlTokens tokens, int index) => tokens.Is(index, SqlTokenKind.Operator) && tokens.Text(index) is "=" or "<" or ">" or "<=" or ">=" or "<>" or "!=";

    private static bool IsBetweenComparisons(SqlTokens tokens, int and, int depth) => HasComparison(tokens, and, -1, depth) && HasComparison(tokens, and, 1, depth);

    private static bool HasComparison(SqlTokens tokens, int and, int step, int depth)
    {
        for (var i = and + step; i >= 0 && i < tokens.Count && tokens.Depth(i) >= depth && !IsAnd(tokens, i, depth) && tokens.Keyword(i) is not ("AND" or "OR"); i += step)
        {
            if (tokens.Depth(i) == depth && IsComparison(tokens, i))
                return true;
        }

        return false;
    }

    private static string Spaced(SqlTokens tokens, int index, string word) =>
        (tokens[index - 1].End == tokens[index].Start ? " " : "") + word + (tokens.Count > index + 1 && tokens[index + 1].Start == tokens[index].End ? " " : "");
}
