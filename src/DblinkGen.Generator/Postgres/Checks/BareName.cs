using System;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>The name of a parameter whose sign is missing: <c>VALUES (@id, name)</c>, <c>price &gt;= minPrice</c>.</summary>
internal static class BareName
{
    /// <returns>Null where a column may be meant as well.</returns>
    public static StrangePlaceholder? At(SqlTokens tokens, int name, string parameter)
    {
        var isName = (tokens.Is(name, SqlTokenKind.QuotedIdentifier) || Keywords.CanBeColumn(tokens.Keyword(name))) && !tokens.Is(name - 1, SqlTokenKind.Dot) && !tokens.Is(name + 1, SqlTokenKind.Dot)
            && !tokens.Is(name + 1, SqlTokenKind.OpenParenthesis) && !tokens.Is(name + 1, SqlTokenKind.OpenBracket) && !tokens.IsString(name + 1)
            && !(tokens.Is(name + 1, SqlTokenKind.Operator) && (tokens.Text(name + 1) == "=>" || StrangePlaceholder.Comparisons.Contains(tokens.Text(name + 1)))) && !(tokens.Is(name + 1, SqlTokenKind.Punctuation) && tokens.Text(name + 1) == ":=");
        return isName && (HasNoColumns(tokens, name) || IsCompared(tokens, name, parameter)) ? new(tokens[name].Span, SqlTokenKind.Word, IsSure: true) : null;
    }

    /// <summary>Behind VALUES of an INSERT and in CALL.</summary>
    private static bool HasNoColumns(SqlTokens tokens, int name)
    {
        var open = tokens.Opening(name);
        var isItem = tokens.Is(name - 1, SqlTokenKind.Comma) || name - 1 == open || (tokens.Is(name - 1, SqlTokenKind.Operator) && tokens.Text(name - 1) == "=>");
        if (open < 0 || tokens.Depth(open) > 0 || !isItem)
            return false;
        if (tokens.IsWord(0, "CALL"))
            return true;
        while (tokens.Is(open - 1, SqlTokenKind.Comma) && tokens.Is(open - 2, SqlTokenKind.CloseParenthesis))
            open = tokens.Opening(open - 3);
        return tokens.IsKeyword(open - 1, "VALUES") && tokens.IsWord(0, "INSERT");
    }

    /// <summary>Behind a column of another name. A name with capitals is C#'s; any other may be that of a column wherever there is more than one table.</summary>
    private static bool IsCompared(SqlTokens tokens, int name, string parameter)
    {
        if (Compared(tokens, name) is not { } column || !tokens.IsName(column) || tokens.IsWord(0, "MERGE"))
            return false;
        var clause = Clause(tokens, name);
        if (clause == "SET")
            return !HasSeveralTables(tokens, 0);
        if (clause is not ("WHERE" or "HAVING") || string.Equals(tokens.Name(column), PostgresIdentifier.Unquote(tokens.Text(name)), StringComparison.OrdinalIgnoreCase))
            return false;
        var isOfCSharp = tokens.Text(name) == parameter && parameter.Any(char.IsUpper);
        return isOfCSharp || (!tokens.Is(column - 1, SqlTokenKind.Dot) && !HasSeveralTables(tokens, 1));
    }

    /// <summary>The last token of what a value is compared with, or set to it.</summary>
    private static int? Compared(SqlTokens tokens, int value)
    {
        var operation = value - 1;
        if (tokens.IsWord(operation, "AND") && tokens.IsWord(operation - 2, "BETWEEN"))
            operation -= 2;
        else if (tokens.Opening(value) is >= 1 and var open && tokens.IsWord(open - 1, "IN") && (open == operation || tokens.Is(operation, SqlTokenKind.Comma)))
            operation = open - 1;
        var isComparison = (tokens.Is(operation, SqlTokenKind.Operator) && StrangePlaceholder.Comparisons.Contains(tokens.Text(operation))) || tokens.Keyword(operation) is "BETWEEN" or "ILIKE" or "IN" or "LIKE";
        return !isComparison ? null : tokens.IsWord(operation - 1, "NOT") ? operation - 2 : operation - 1;
    }

    private static string Clause(SqlTokens tokens, int index)
    {
        var depth = tokens.Depth(index);
        for (var i = index - 1; i >= 0; i--)
        {
            if (tokens.Depth(i) > depth)
                continue;
            depth = tokens.Depth(i);
            if (tokens.Keyword(i) is "HAVING" or "JOIN" or "ON" or "SELECT" or "SET" or "WHEN" or "WHERE")
                return tokens.Keyword(i);
        }

        return "";
    }

    private static bool HasSeveralTables(SqlTokens tokens, int allowed)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsKeyword(i, "JOIN") || tokens.IsKeyword(i, "USING") || (tokens.IsKeyword(i, "FROM") && --allowed < 0) || (tokens.Is(i, SqlTokenKind.Comma) && TablePlace.IsTable(tokens, i + 1)))
                return true;
        }

        return false;
    }
}
