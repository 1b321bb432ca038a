using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>What SQL Server and MySQL write: <c>TOP 10</c>, <c>[id]</c>, <c>`id`</c>, <c>LIMIT 20, 10</c>.</summary>
internal static class Dialects
{
    public static TextFault? Of(SqlSyntax syntax, SyntaxFailure failure)
    {
        var tokens = syntax.Tokens;
        var quotes = Quoted(tokens);
        if (quotes.Count > 0 && (quotes.Exists(q => q.First <= failure.Token + 1 && q.First + 3 >= failure.Token)))
        {
            var repair = new TextRepair("Write the names as PostgreSQL quotes them", [.. quotes.Select(q => new TextEdit(q.Place, ColumnReference.Of(q.Name)))]);
            var wrong = tokens.Sql.Substring(quotes[0].Place.Start, quotes[0].Place.Length);
            return Fault(quotes[0].Place, $"{wrong} is written {PostgresIdentifier.Quote(quotes[0].Name)}, or without quotes") with
            {
                Repair = SyntaxFaults.Heals(syntax, repair) ? repair : null,
            };
        }

        return Top(syntax, failure.Token) ?? LimitPair(syntax, failure) ?? ForeignOperators.Of(syntax, failure);
    }

    /// <summary>Names in brackets or backquotes: <c>[id]</c> where no subscript can be, <c>`id`</c>.</summary>
    private static List<(int First, SqlSpan Place, string Name)> Quoted(SqlTokens tokens)
    {
        var found = new List<(int, SqlSpan, string)>();
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            var isBracket = tokens.Is(i, SqlTokenKind.OpenBracket) && tokens.Is(i + 2, SqlTokenKind.CloseBracket) && !IsSubscript(tokens, i);
            var isBackquote = tokens.Is(i, SqlTokenKind.Operator) && tokens.Text(i) == "`" && tokens.Is(i + 2, SqlTokenKind.Operator) && tokens.Text(i + 2) == "`";
            if (!tokens.IsName(i + 1) || (!isBracket && !isBackquote))
                continue;
            found.Add((i, tokens.Span(i, i + 3), tokens.Text(i + 1)));
            i += 2;
        }

        return found;
    }

    private static bool IsSubscript(SqlTokens tokens, int open) =>
        tokens.Is(open - 1, SqlTokenKind.CloseBracket) || tokens.Is(open - 1, SqlTokenKind.CloseParenthesis) || tokens.Is(open - 1, SqlTokenKind.Placeholder)
        || (tokens.IsName(open - 1) && (!Keywords.IsReserved(tokens.Keyword(open - 1)) || tokens.IsWord(open - 1, "ARRAY")));

    private static TextFault? Top(SqlSyntax syntax, int number)
    {
        var tokens = syntax.Tokens;
        var top = number - 1;
        if (!tokens.IsWord(top, "TOP") || tokens.Keyword(top - 1) is not ("SELECT" or "DISTINCT" or "ALL") || !(tokens.Is(number, SqlTokenKind.Number) || tokens.Is(number, SqlTokenKind.Placeholder)))
            return null;
        return Fault(tokens.Span(top, number + 1), $"TOP is written LIMIT {tokens.Text(number)}, at the end of the query") with { Repair = Limit(syntax, top) };
    }

    /// <returns>Null where LIMIT would be that of more than the SELECT, or mean something else.</returns>
    private static TextRepair? Limit(SqlSyntax syntax, int top)
    {
        var tokens = syntax.Tokens;
        var end = top + 1;
        if (tokens.Keyword(end + 1) is "PERCENT" or "WITH")
            return null;
        for (; end + 1 < tokens.Count && tokens.Depth(end + 1) >= tokens.Depth(top) && !tokens.Is(end + 1, SqlTokenKind.Semicolon); end++)
        {
            if (tokens.Keyword(end + 1) is "UNION" or "EXCEPT" or "INTERSECT" or "LIMIT" or "FETCH" && tokens.Depth(end + 1) == tokens.Depth(top))
                return null;
        }

        if (end == top + 1)
            return null;
        var number = new SqlSpan(tokens[top].Start, tokens[top + 2].Start - tokens[top].Start);
        var repair = new TextRepair("Write LIMIT", [new TextEdit(number, ""), new TextEdit(new SqlSpan(tokens[end].End, 0), $" LIMIT {tokens.Text(top + 1)}")]);
        return SyntaxFaults.Heals(syntax, repair) ? repair : null;
    }

    private static TextFault? LimitPair(SqlSyntax syntax, SyntaxFailure failure)
    {
        var tokens = syntax.Tokens;
        var comma = failure.Token;
        if (failure.Expected != "OFFSET" || comma + 1 >= tokens.Count)
            return null;
        var (offset, count) = (tokens.Text(comma - 1), tokens.Text(comma + 1));
        var repair = TextRepair.Replace(tokens.Span(comma - 1, comma + 2), $"{count} OFFSET {offset}", $"Write LIMIT {count} OFFSET {offset}");
        return Fault(tokens.Span(comma - 1, comma + 2), $"LIMIT takes one number; LIMIT {offset}, {count} is written LIMIT {count} OFFSET {offset}") with
        {
            Repair = tokens.IsWord(comma - 2, "LIMIT") && SyntaxFaults.Heals(syntax, repair) ? repair : null,
        };
    }

    private static TextFault Fault(SqlSpan place, string reason) => new(TextFaultKind.OtherDatabase, place, reason);
}
