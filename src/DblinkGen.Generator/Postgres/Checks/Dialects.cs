using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>What SQL Server and MySQL write: <c>TOP 10</c>, <c>[id]</c>, <c>`id`</c>, <c>LIMIT 20, 10</c>.</summary>
internal static class Dialects
{
    public static TextFault? Of(SqlStatement statement, SqlTokens tokens, SyntaxFailure failure, ICollection<string> rowSources)
    {
        var quotes = Quoted(tokens);
        if (quotes.Count > 0 && (quotes.Exists(q => q.First <= failure.Token + 1 && q.First + 3 >= failure.Token)))
        {
            var repair = new TextRepair("Write the names as PostgreSQL quotes them", [.. quotes.Select(q => new TextEdit(q.Place, ColumnReference.Of(q.Name)))]);
            var wrong = statement.Sql.Substring(quotes[0].Place.Start, quotes[0].Place.Length);
            return Fault(quotes[0].Place, $"{wrong} is written {PostgresIdentifier.Quote(quotes[0].Name)}, or without quotes") with
            {
                Repair = SyntaxFaults.Heals(statement, repair, rowSources) ? repair : null,
            };
        }

        return Top(statement, tokens, failure.Token, rowSources) ?? LimitPair(statement, tokens, failure, rowSources);
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

    private static TextFault? Top(SqlStatement statement, SqlTokens tokens, int number, ICollection<string> rowSources)
    {
        var top = number - 1;
        if (!tokens.IsWord(top, "TOP") || tokens.Keyword(top - 1) is not ("SELECT" or "DISTINCT" or "ALL") || !(tokens.Is(number, SqlTokenKind.Number) || tokens.Is(number, SqlTokenKind.Placeholder)))
            return null;
        var end = number;
        while (end + 1 < tokens.Count && tokens.Depth(end + 1) >= tokens.Depth(top) && !tokens.Is(end + 1, SqlTokenKind.Semicolon)
            && !(tokens.Is(end + 1, SqlTokenKind.CloseParenthesis) && tokens.Depth(end + 1) <= tokens.Depth(top) && tokens.Depth(top) > 0 && Closes(tokens, end + 1, top)))
        {
            end++;
        }

        var repair = new TextRepair("Write LIMIT", [new TextEdit(new SqlSpan(tokens[top].Start, (number + 1 < tokens.Count ? tokens[number + 1].Start : tokens[number].End) - tokens[top].Start), ""), new TextEdit(new SqlSpan(tokens[end].End, 0), $" LIMIT {tokens.Text(number)}")]);
        return Fault(tokens.Span(top, number + 1), $"TOP is written LIMIT {tokens.Text(number)}, at the end of the query") with
        {
            Repair = SyntaxFaults.Heals(statement, repair, rowSources) ? repair : null,
        };
    }

    private static bool Closes(SqlTokens tokens, int close, int inside) => tokens.Depth(close) < tokens.Depth(inside);

    private static TextFault? LimitPair(SqlStatement statement, SqlTokens tokens, SyntaxFailure failure, ICollection<string> rowSources)
    {
        var comma = failure.Token;
        if (failure.Expected != "OFFSET" || comma + 1 >= tokens.Count)
            return null;
        var (offset, count) = (tokens.Text(comma - 1), tokens.Text(comma + 1));
        var repair = TextRepair.Replace(tokens.Span(comma - 1, comma + 2), $"{count} OFFSET {offset}", $"Write LIMIT {count} OFFSET {offset}");
        return Fault(tokens.Span(comma - 1, comma + 2), $"LIMIT takes one number; LIMIT {offset}, {count} is written LIMIT {count} OFFSET {offset}") with
        {
            Repair = tokens.IsWord(comma - 2, "LIMIT") && SyntaxFaults.Heals(statement, repair, rowSources) ? repair : null,
        };
    }

    private static TextFault Fault(SqlSpan place, string reason) => new(TextFaultKind.OtherDatabase, place, reason);
}
