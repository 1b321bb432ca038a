using System;
using System.Collections.Generic;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Whether an operand may begin or end at a token, as far as the token tells.</summary>
internal static class Operand
{
    /// <summary>Reserved words that are an operand, or begin one.</summary>
    private static readonly HashSet<string> Reserved = new(
        ("ALL ANY ARRAY CASE CAST CURRENT_CATALOG CURRENT_DATE CURRENT_ROLE CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER FALSE LOCALTIME "
         + "LOCALTIMESTAMP NOT NULL SESSION_USER SOME TRUE USER").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Words that are not reserved, and that an operand follows.</summary>
    private static readonly HashSet<string> Before = new(StringComparer.Ordinal) { "BETWEEN", "BY", "ESCAPE" };

    public static bool Starts(SqlTokens tokens, int index) => index < tokens.Count && tokens[index].Kind switch
    {
        SqlTokenKind.Word => IsOperand(tokens.Keyword(index)),
        SqlTokenKind.QuotedIdentifier or SqlTokenKind.String or SqlTokenKind.DollarString or SqlTokenKind.Number or SqlTokenKind.PositionalParameter
            or SqlTokenKind.Placeholder or SqlTokenKind.Operator or SqlTokenKind.OpenParenthesis => true,
        _ => false,
    };

    public static bool Ends(SqlTokens tokens, int index) => index >= 0 && tokens[index].Kind switch
    {
        SqlTokenKind.Word => tokens.Keyword(index) is var word && !Before.Contains(word) && (IsOperand(word) || word == "END"),
        SqlTokenKind.Operator or SqlTokenKind.OpenParenthesis or SqlTokenKind.Comma => false,
        _ => true,
    };

    /// <summary>Whether a row such as <c>(a, b)</c> ends at a token.</summary>
    public static bool IsRow(SqlTokens tokens, int close)
    {
        if (!tokens.Is(close, SqlTokenKind.CloseParenthesis) || tokens.Opening(close - 1) is not (>= 0 and var open) || (Ends(tokens, open - 1) && !tokens.IsWord(open - 1, "ROW")))
            return false;
        for (var i = open + 1; i < close; i++)
        {
            if (tokens.Is(i, SqlTokenKind.Comma) && tokens.Opening(i) == open)
                return true;
        }

        return tokens.IsWord(open - 1, "ROW");
    }

    private static bool IsOperand(string word) => Keywords.CanBeColumn(word) || Reserved.Contains(word);
}
