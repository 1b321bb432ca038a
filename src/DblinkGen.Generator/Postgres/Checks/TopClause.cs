using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>SELECT TOP 10 id</c> and <c>SELECT TOP (10) id</c> of SQL Server. The second is a call of a function to PostgreSQL, with the alias <c>id</c>.</summary>
internal static class TopClause
{
    public static TextFault? Of(SqlSyntax syntax, int failure)
    {
        var tokens = syntax.Tokens;
        // Behind the number, or where what follows the parentheses has been taken for an alias.
        var top = new[] { failure - 1, Opening(tokens, failure - 1), Opening(tokens, failure - 2) }.FirstOrDefault(i => IsTop(tokens, i));
        return top > 0 ? new TextFault(TextFaultKind.OtherDatabase, Place(tokens, top), Instead(tokens, top)) { Repair = Limit(syntax, top) } : null;

        static int Opening(SqlTokens tokens, int close) => tokens.Is(close, SqlTokenKind.CloseParenthesis) ? tokens.Opening(close - 1) - 1 : -1;
    }

    public static IEnumerable<TextFault> Calls(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var item in syntax.Queries.OfType<SelectQuery>().Select(q => q.Items.FirstOrDefault()))
        {
            if (item is { Value: CallExpression call } && IsTop(tokens, call.First) && item.Alias == call.End)
                yield return new TextFault(TextFaultKind.TopCall, Place(tokens, call.First), $"LIMIT {Number(tokens, call.First)}") { Repair = Limit(syntax, call.First) };
        }
    }

    private static string Instead(SqlTokens tokens, int top) => tokens.Keyword(End(tokens, top)) switch
    {
        "PERCENT" => "PostgreSQL has no TOP with PERCENT; LIMIT takes a number of rows",
        "WITH" => $"TOP WITH TIES is written FETCH FIRST {Number(tokens, top)} ROWS WITH TIES, behind ORDER BY",
        _ => $"TOP is written LIMIT {Number(tokens, top)}, at the end of the query",
    };

    private static bool IsTop(SqlTokens tokens, int top) => tokens.IsWord(top, "TOP") && tokens.Keyword(top - 1) is "SELECT" or "DISTINCT" or "ALL"
        && top + 1 < tokens.Count && tokens[top + 1].Kind is SqlTokenKind.Number or SqlTokenKind.Placeholder or SqlTokenKind.OpenParenthesis;

    /// <summary>The index behind the number and its parentheses.</summary>
    private static int End(SqlTokens tokens, int top) => tokens.Is(top + 1, SqlTokenKind.OpenParenthesis) ? tokens.SkipGroup(top + 1) : top + 2;

    private static SqlSpan Place(SqlTokens tokens, int top) => tokens.Span(top, End(tokens, top));

    private static string Number(SqlTokens tokens, int top)
    {
        var end = End(tokens, top);
        return end == top + 4 ? tokens.Text(top + 2) : tokens.Sql.Substring(tokens[top + 1].Start, tokens[end - 1].End - tokens[top + 1].Start);
    }

    /// <returns>Null where LIMIT would be that of more than the SELECT, or mean something else.</returns>
    private static TextRepair? Limit(SqlSyntax syntax, int top)
    {
        var tokens = syntax.Tokens;
        var next = End(tokens, top);
        if (next >= tokens.Count || tokens.Keyword(next) is "PERCENT" or "WITH")
            return null;
        var end = next - 1;
        for (; end + 1 < tokens.Count && tokens.Depth(end + 1) >= tokens.Depth(top) && !tokens.Is(end + 1, SqlTokenKind.Semicolon); end++)
        {
            if (tokens.Keyword(end + 1) is "UNION" or "EXCEPT" or "INTERSECT" or "LIMIT" or "FETCH" && tokens.Depth(end + 1) == tokens.Depth(top))
                return null;
        }

        // The bracket that closes a subquery counts as outside.
        if (end < next || (tokens.Is(end, SqlTokenKind.CloseParenthesis) && tokens.Depth(end) < tokens.Depth(top)))
            return null;
        var number = new SqlSpan(tokens[top].Start, tokens[next].Start - tokens[top].Start);
        var repair = new TextRepair("Write LIMIT", [new TextEdit(number, ""), new TextEdit(new SqlSpan(tokens[end].End, 0), $" LIMIT {Number(tokens, top)}")]);
        return SyntaxFaults.Heals(syntax, repair) ? repair : null;
    }
}
