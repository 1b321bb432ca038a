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
        if (quotes.Count > 0 && (quotes.Exists(q => q.First <= failure.Token + 1 && q.Last + 1 >= failure.Token)))
        {
            var repair = new TextRepair("Write the names as PostgreSQL quotes them", [.. quotes.Select(q => new TextEdit(tokens.Span(q.First, q.Last + 1), ColumnReference.Of(q.Name)))]);
            var place = tokens.Span(quotes[0].First, quotes[0].Last + 1);
            return Fault(place, $"{tokens.Sql.Substring(place.Start, place.Length)} is written {PostgresIdentifier.Quote(quotes[0].Name)}{(quotes[0].Last == quotes[0].First + 2 ? ", or without quotes" : "")}") with
            {
                Repair = SyntaxFaults.Heals(syntax, repair) ? repair : null,
            };
        }

        return Upsert(tokens, failure.Token) ?? TopClause.Of(syntax, failure.Token) ?? LimitPair(syntax, failure) ?? InsertedValue(syntax, failure.Token) ?? ForeignOperators.Of(syntax, failure) ?? ForeignClauses.Of(syntax, failure);
    }

    /// <summary>Names in brackets or backquotes: <c>[id]</c> where no subscript can be, <c>`id`</c>.</summary>
    private static List<(int First, int Last, string Name)> Quoted(SqlTokens tokens)
    {
        var found = new List<(int, int, string)>();
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            // Several words are one name.
            var close = i + 1;
            while (tokens.IsName(close))
                close++;
            var isBracket = tokens.Is(i, SqlTokenKind.OpenBracket) && tokens.Is(close, SqlTokenKind.CloseBracket) && !IsSubscript(tokens, i);
            var isBackquote = tokens.Is(i, SqlTokenKind.Operator) && tokens.Text(i) == "`" && tokens.Is(close, SqlTokenKind.Operator) && tokens.Text(close) == "`";
            if (close == i + 1 || (!isBracket && !isBackquote))
                continue;
            found.Add((i, close, tokens.Sql.Substring(tokens[i].End, tokens[close].Start - tokens[i].End)));
            i = close;
        }

        return found;
    }

    private static bool IsSubscript(SqlTokens tokens, int open) =>
        tokens.Is(open - 1, SqlTokenKind.CloseBracket) || tokens.Is(open - 1, SqlTokenKind.CloseParenthesis) || tokens.Is(open - 1, SqlTokenKind.Placeholder)
        || (tokens.IsName(open - 1) && (!Keywords.IsReserved(tokens.Keyword(open - 1)) || tokens.IsWord(open - 1, "ARRAY")));

    /// <summary><c>ON CONFLICT … DO UPDATE SET name = VALUES(name)</c>.</summary>
    private static TextFault? InsertedValue(SqlSyntax syntax, int values)
    {
        var tokens = syntax.Tokens;
        if (!tokens.IsWord(values, "VALUES") || !tokens.Is(values + 1, SqlTokenKind.OpenParenthesis) || !tokens.IsName(values + 2) || !tokens.Is(values + 3, SqlTokenKind.CloseParenthesis))
            return null;
        var written = $"excluded.{tokens.Text(values + 2)}";
        var place = tokens.Span(values, values + 4);
        var repair = TextRepair.Replace(place, written, $"Write {written}");
        return syntax.Tokens.Sql.IndexOf("CONFLICT", System.StringComparison.OrdinalIgnoreCase) < 0 ? null
            : Fault(place, $"{tokens.Sql.Substring(place.Start, place.Length)} is written {written}") with { Repair = SyntaxFaults.Heals(syntax, repair) ? repair : null };
    }

    /// <summary><c>ON DUPLICATE KEY UPDATE</c>. Which conflict is meant, the text does not tell.</summary>
    private static TextFault? Upsert(SqlTokens tokens, int duplicate) =>
        tokens.IsWord(duplicate - 1, "ON") && tokens.IsWord(duplicate, "DUPLICATE") && tokens.IsWord(duplicate + 1, "KEY") && tokens.IsWord(duplicate + 2, "UPDATE")
            ? Fault(tokens.Span(duplicate - 1, duplicate + 3), "ON DUPLICATE KEY UPDATE is written ON CONFLICT (columns) DO UPDATE SET, and VALUES(name) is excluded.name")
            : null;

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
