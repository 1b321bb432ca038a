using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Says of a syntax error what was meant, as far as a repair of it makes the statement whole.</summary>
internal static class SyntaxFaults
{
    private static readonly string[] Clauses =
        ["FROM", "WHERE", "GROUP", "ORDER", "HAVING", "LIMIT", "OFFSET", "UNION", "VALUES", "SELECT", "RETURNING", "JOIN", "LEFT", "INNER", "INTO", "SET", "AND", "DESC", "BETWEEN", "LIKE"];

    /// <param name="parameterTypes">The types of the parameters, by the name of the placeholder; a type may be missing.</param>
    public static TextFault? Of(SqlSyntax syntax, SyntaxFailure failure, IReadOnlyDictionary<string, PostgresType> parameterTypes)
    {
        var tokens = syntax.Tokens;
        if (TypographicCharacters.Of(syntax) is { } typographic)
            return typographic;
        if ((ForeignTypes.Of(syntax, failure) ?? Dialects.Of(syntax, failure)) is { } dialect)
            return dialect;
        var isPlaceholder = tokens.Is(failure.Token, SqlTokenKind.Placeholder);
        // The check of parameters says so, with what to write; so does that of the select list for one without items.
        if ((isPlaceholder && failure.Expected == "a list in parentheses") || (failure.Token == tokens.Count && tokens.IsWord(failure.Token - 1, "RETURNING")))
            return null;
        if (isPlaceholder && ValuePlaces.Of(syntax, failure, parameterTypes) is { } place)
            return place;
        return LostParentheses(syntax, failure) ?? Misspelled(syntax, failure) ?? LostComma(syntax, failure) ?? LostColon(syntax, failure.Token) ?? Comparison(syntax, failure.Token) ?? LostWords.Of(syntax, failure) ?? HashComment(syntax, failure.Token) ?? Other(tokens, failure);
    }

    /// <summary>Whether the statement can be read with the repair.</summary>
    public static bool Heals(SqlSyntax syntax, TextRepair repair) => SqlSyntax.Of(SqlStatement.Parse(repair.Apply(syntax.Statement.Sql)), syntax.RowSources).IsWhole;

    /// <summary><c>SELECT id FORM item</c>: the word was taken for an alias, and the server stops behind it.</summary>
    private static TextFault? Misspelled(SqlSyntax syntax, SyntaxFailure failure)
    {
        var tokens = syntax.Tokens;
        foreach (var index in new[] { failure.Token - 1, failure.Token })
        {
            var word = tokens.Keyword(index);
            // ANY is near AND, and is no slip of it.
            if (word.Length < 3 || Clauses.Contains(word) || Keywords.IsReserved(word))
                continue;
            foreach (var clause in Clauses.Where(c => EditDistance.Between(c, word) is 1))
            {
                var repair = TextRepair.Replace(tokens[index].Span, char.IsLower(tokens.Text(index)[0]) ? clause.ToLowerInvariant() : clause, $"Write {clause}");
                if (Heals(syntax, repair))
                    return new TextFault(TextFaultKind.Syntax, tokens[index].Span, $"'{tokens.Text(index)}' looks like {clause}") { Repair = repair };
            }
        }

        return null;
    }

    private static TextFault? LostComma(SqlSyntax syntax, SyntaxFailure failure)
    {
        var tokens = syntax.Tokens;
        var comma = failure.Token - 1;
        if (!tokens.Is(comma, SqlTokenKind.Comma))
            return null;
        var repair = TextRepair.Replace(tokens[comma].Span, "", "Remove the comma");
        return Heals(syntax, repair)
            ? new TextFault(TextFaultKind.Syntax, tokens[comma].Span, "nothing follows the comma") { Repair = repair }
            : null;
    }

    /// <summary><c>id = ANY @ids</c>.</summary>
    private static TextFault? LostParentheses(SqlSyntax syntax, SyntaxFailure failure)
    {
        var tokens = syntax.Tokens;
        if (!tokens.Is(failure.Token, SqlTokenKind.Placeholder) || tokens.Keyword(failure.Token - 1) is not ("ANY" or "ALL" or "SOME"))
            return null;
        var written = $"({tokens.Text(failure.Token)})";
        var repair = TextRepair.Replace(tokens[failure.Token].Span, written, $"Write {written}");
        return Heals(syntax, repair) ? new TextFault(TextFaultKind.Syntax, tokens[failure.Token].Span, $"{tokens.Text(failure.Token - 1)} takes an array in parentheses; write {written}") { Repair = repair } : null;
    }

    /// <summary><c>id:int</c>.</summary>
    private static TextFault? LostColon(SqlSyntax syntax, int colon)
    {
        var tokens = syntax.Tokens;
        if (!tokens.Is(colon, SqlTokenKind.Punctuation) || tokens.Text(colon) != ":")
            return null;
        var repair = TextRepair.Replace(tokens[colon].Span, "::", "Write ::");
        return Heals(syntax, repair) ? new TextFault(TextFaultKind.Syntax, tokens[colon].Span, "a cast is written ::") { Repair = repair } : null;
    }

    /// <summary><c>id =&gt; 1</c>, and an operator with a blank inside, as <c>&gt; =</c>.</summary>
    private static TextFault? Comparison(SqlSyntax syntax, int failure)
    {
        var tokens = syntax.Tokens;
        if (!tokens.Is(failure, SqlTokenKind.Operator))
            return null;
        var isSplit = tokens.Is(failure - 1, SqlTokenKind.Operator);
        var (text, place) = isSplit ? (tokens.Text(failure - 1) + tokens.Text(failure), tokens.Span(failure - 1, failure + 1)) : (tokens.Text(failure), tokens[failure].Span);
        var written = text switch { "=>" => ">=", "=<" => "<=", "==" => "=", _ => text };
        var repair = TextRepair.Replace(place, written, $"Write {written}");
        return text is "=>" or "=<" or "==" || (isSplit && text is ">=" or "<=" or "<>" or "!=") && Heals(syntax, repair)
            ? new TextFault(TextFaultKind.Syntax, place, $"it is written {written}{(isSplit ? ", without a blank" : "")}") { Repair = Heals(syntax, repair) ? repair : null }
            : null;
    }

    /// <summary><c># comment</c> of MySQL. Nothing nearer has been found, for the sign is an operator as well.</summary>
    private static TextFault? HashComment(SqlSyntax syntax, int failure)
    {
        var tokens = syntax.Tokens;
        var signs = Enumerable.Range(0, tokens.Count).Where(i => tokens.Is(i, SqlTokenKind.Operator) && tokens.Text(i)[0] == '#' && tokens[i].Start > 0 && SqlCharacters.IsSpace(tokens.Sql[tokens[i].Start - 1])).ToList();
        var repair = new TextRepair("Write --", [.. signs.Select(s => new TextEdit(new SqlSpan(tokens[s].Start, 1), "--"))]);
        return signs.Count > 0 && signs[0] <= failure && Heals(syntax, repair)
            ? new TextFault(TextFaultKind.Syntax, new SqlSpan(tokens[signs[0]].Start, 1), "# is an operator; a comment begins with --") { Repair = repair }
            : null;
    }

    private static TextFault Other(SqlTokens tokens, SyntaxFailure failure)
    {
        if (failure.Expected == SqlGrammar.SingleComparison)
            return new TextFault(TextFaultKind.Syntax, tokens[failure.Token].Span, "a comparison cannot be compared; join comparisons with AND, or put one of them in parentheses");
        if (tokens.Keyword(failure.Token) is "ANY" or "ALL" or "SOME" && tokens.Is(failure.Token + 1, SqlTokenKind.OpenParenthesis) && Operand.Ends(tokens, failure.Token - 1))
            return new TextFault(TextFaultKind.Syntax, tokens[failure.Token].Span, $"an operator is missing before {tokens.Text(failure.Token)}, as in = {tokens.Text(failure.Token)}");
        var isLast = failure.Token >= tokens.Count || tokens.Is(failure.Token, SqlTokenKind.Semicolon);
        var before = failure.Token - 1;
        if (isLast || IsEmptyClause(tokens, failure))
            return new TextFault(TextFaultKind.Syntax, tokens[before].Span, $"{failure.Expected} is missing behind '{tokens.Text(before)}'");
        return new TextFault(
            TextFaultKind.Syntax, tokens[failure.Token].Span,
            failure.Expected == "the end of the statement" ? $"'{tokens.Text(failure.Token)}' cannot follow '{tokens.Text(before)}'" : $"'{tokens.Text(failure.Token)}' is where {failure.Expected} must be");
    }

    /// <summary><c>WHERE ORDER BY id</c>.</summary>
    private static bool IsEmptyClause(SqlTokens tokens, SyntaxFailure failure) => failure.Expected == "a value" && failure.Token > 0
        && (Clauses.Contains(tokens.Keyword(failure.Token - 1)) || tokens.Keyword(failure.Token - 1) is "BY" or "ON" or "OR" or "NOT" or "WHEN" or "THEN" or "ELSE");
}
