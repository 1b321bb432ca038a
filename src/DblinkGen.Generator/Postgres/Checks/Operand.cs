using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Whether an operand may begin or end at a token, as far as the token tells.</summary>
internal static class Operand
{
    /// <summary>Reserved words that are an operand, or begin one.</summary>
    private static readonly HashSet<string> Reserved = new(
        ("all any array case cast current_catalog current_date current_role current_schema current_time current_timestamp current_user false localtime "
         + "localtimestamp not null session_user some system_user true user").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Words that are not reserved, and that an operand follows.</summary>
    private static readonly HashSet<string> Before = new(StringComparer.Ordinal) { "between", "by", "escape" };

    public static bool Starts(SqlTokens tokens, int index) => index < tokens.Count && tokens[index].Kind switch
    {
        SqlTokenKind.Word => IsOperand(Word(tokens, index)),
        SqlTokenKind.QuotedIdentifier or SqlTokenKind.String or SqlTokenKind.DollarString or SqlTokenKind.Number or SqlTokenKind.PositionalParameter
            or SqlTokenKind.Placeholder or SqlTokenKind.Operator or SqlTokenKind.OpenParenthesis => true,
        _ => false,
    };

    public static bool Ends(SqlTokens tokens, int index) => index >= 0 && tokens[index].Kind switch
    {
        SqlTokenKind.Word => Word(tokens, index) is var word && !Before.Contains(word) && (IsOperand(word) || word == "end"),
        SqlTokenKind.Operator or SqlTokenKind.OpenParenthesis or SqlTokenKind.Comma => false,
        _ => true,
    };

    private static bool IsOperand(string word) => !SqlKeyword.IsReserved(word) || Reserved.Contains(word);

    private static string Word(SqlTokens tokens, int index) => tokens.Text(index).ToLowerInvariant();
}
