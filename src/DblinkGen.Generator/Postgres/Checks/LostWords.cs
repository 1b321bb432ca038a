using System;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Words that are missing, or are in another place than PostgreSQL has them: <c>DELETE item</c>, <c>ORDER BY id WHERE id > 1</c>, <c>name IS 'a'</c>.</summary>
internal static class LostWords
{
    /// <summary>The clauses of a query in the order that PostgreSQL wants.</summary>
    private static readonly string[] Clauses = ["FROM", "WHERE", "GROUP", "HAVING", "WINDOW", "ORDER", "LIMIT"];

    public static TextFault? Of(SqlSyntax syntax, SyntaxFailure failure) =>
        failure.Token >= syntax.Tokens.Count ? null : Word(syntax, failure) ?? Clause(syntax, failure.Token) ?? Test(syntax, failure) ?? ValuesWhere(syntax, failure.Token) ?? Comma(syntax, failure);

    /// <summary><c>DELETE item</c>, <c>INSERT item</c>, <c>ORDER id</c>.</summary>
    private static TextFault? Word(SqlSyntax syntax, SyntaxFailure failure)
    {
        var tokens = syntax.Tokens;
        // `ORDER B` is being typed.
        if (failure.Expected is not ("FROM" or "INTO" or "BY") || !tokens.IsName(failure.Token) || failure.Expected.StartsWith(tokens.Keyword(failure.Token), StringComparison.Ordinal))
            return null;
        var written = char.IsLower(tokens.Text(failure.Token - 1)[0]) ? failure.Expected.ToLowerInvariant() : failure.Expected;
        var repair = TextRepair.Replace(new SqlSpan(tokens[failure.Token].Start, 0), written + " ", $"Write {failure.Expected}");
        return SyntaxFaults.Heals(syntax, repair) ? Fault(tokens[failure.Token].Span, $"{failure.Expected} is missing before '{tokens.Text(failure.Token)}'") with { Repair = repair } : null;
    }

    /// <summary><c>ORDER BY id WHERE id > 1</c>: the clause is moved to where it belongs.</summary>
    private static TextFault? Clause(SqlSyntax syntax, int failure)
    {
        var tokens = syntax.Tokens;
        var rank = Array.IndexOf(Clauses, tokens.Keyword(failure));
        if (rank < 1)
            return null;
        var later = -1;
        for (var i = failure - 1; i > 0 && tokens.Depth(i) >= tokens.Depth(failure) && tokens.Keyword(i) is not ("SELECT" or "UNION" or "EXCEPT" or "INTERSECT"); i--)
        {
            if (tokens.Depth(i) == tokens.Depth(failure) && Array.IndexOf(Clauses, tokens.Keyword(i)) > rank && (tokens.Keyword(i) is "HAVING" or "WINDOW" or "LIMIT" || tokens.IsWord(i + 1, "BY")))
                later = i;
        }

        if (later < 0)
            return null;
        var end = failure + 1;
        while (end < tokens.Count && tokens.Depth(end) >= tokens.Depth(failure) && !(tokens.Depth(end) == tokens.Depth(failure) && Ends(tokens, end)))
            end++;
        // The bracket that closes a subquery counts as outside.
        if (end > failure + 1 && tokens.Is(end - 1, SqlTokenKind.CloseParenthesis) && tokens.Depth(end - 1) < tokens.Depth(failure))
            end--;
        var moved = tokens.Span(failure, end);
        var gap = new SqlSpan(tokens[failure - 1].End, moved.End - tokens[failure - 1].End);
        var text = tokens.Sql.Substring(moved.Start, moved.Length);
        var repair = new TextRepair($"Move {tokens.Keyword(failure)}", [new TextEdit(new SqlSpan(tokens[later].Start, 0), text + " "), new TextEdit(gap, "")]);
        var isSure = text.IndexOf("--", StringComparison.Ordinal) < 0 && tokens.Sql.Substring(gap.Start, moved.Start - gap.Start).Trim().Length == 0 && SyntaxFaults.Heals(syntax, repair);
        return Fault(tokens[failure].Span, $"{Name(tokens, failure)} comes before {Name(tokens, later)}") with { Repair = isSure ? repair : null };
    }

    private static bool Ends(SqlTokens tokens, int index) => tokens.Is(index, SqlTokenKind.Semicolon) || tokens.Keyword(index) is "OFFSET" or "FETCH" or "FOR" or "UNION" or "EXCEPT" or "INTERSECT"
        || (Array.IndexOf(Clauses, tokens.Keyword(index)) > 0 && tokens.Keyword(index) is not ("GROUP" or "ORDER")) || (tokens.Keyword(index) is "GROUP" or "ORDER" && tokens.IsWord(index + 1, "BY"));

    private static string Name(SqlTokens tokens, int clause) => tokens.Keyword(clause) is "GROUP" or "ORDER" ? tokens.Keyword(clause) + " BY" : tokens.Keyword(clause);

    /// <summary><c>id IS 1</c>, <c>name IS NOT 'a'</c>.</summary>
    private static TextFault? Test(SqlSyntax syntax, SyntaxFailure failure)
    {
        var tokens = syntax.Tokens;
        var isNegated = tokens.IsWord(failure.Token - 1, "NOT");
        var test = isNegated ? failure.Token - 2 : failure.Token - 1;
        if (failure.Expected != "NULL" || !tokens.IsWord(test, "IS") || !Operand.Starts(tokens, failure.Token))
            return null;
        var written = isNegated ? "<>" : "=";
        var repair = TextRepair.Replace(tokens.Span(test, failure.Token), written, $"Write {written}");
        // Of a value that may be NULL another test may be meant.
        var isConstant = tokens[failure.Token].Kind is SqlTokenKind.String or SqlTokenKind.Number;
        return Fault(tokens.Span(test, failure.Token), $"IS tests for NULL, TRUE and FALSE; write {written}{(isConstant ? "" : $", or IS {(isNegated ? "" : "NOT ")}DISTINCT FROM where NULL is a value too")}") with
        {
            Repair = isConstant && SyntaxFaults.Heals(syntax, repair) ? repair : null,
        };
    }

    /// <summary><c>INSERT INTO item (id) VALUES (1) WHERE NOT EXISTS (…)</c>.</summary>
    private static TextFault? ValuesWhere(SqlSyntax syntax, int failure)
    {
        var tokens = syntax.Tokens;
        if (!tokens.IsWord(failure, "WHERE") || !tokens.Is(failure - 1, SqlTokenKind.CloseParenthesis))
            return null;
        var open = failure - 2;
        while (open > 0 && tokens.Depth(open) > tokens.Depth(failure - 1))
            open--;
        return tokens.IsWord(open - 1, "VALUES") ? Fault(tokens[failure].Span, "VALUES has no WHERE; write SELECT with the values, and WHERE behind it") : null;
    }

    /// <summary><c>VALUES (@id @name)</c>. What is missing may be an operator as well.</summary>
    private static TextFault? Comma(SqlSyntax syntax, SyntaxFailure failure)
    {
        var tokens = syntax.Tokens;
        return failure.Expected == ")" && Operand.Starts(tokens, failure.Token) && Operand.Ends(tokens, failure.Token - 1)
            && SyntaxFaults.Heals(syntax, TextRepair.Replace(new SqlSpan(tokens[failure.Token - 1].End, 0), ",", ""))
                ? Fault(tokens[failure.Token].Span, $"a comma or an operator is missing before '{tokens.Text(failure.Token)}'")
                : null;
    }

    private static TextFault Fault(SqlSpan place, string reason) => new(TextFaultKind.Syntax, place, reason);
}
