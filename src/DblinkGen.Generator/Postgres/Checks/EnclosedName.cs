using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>The name of a parameter in signs that are no placeholder's: <c>@(id)</c>, <c>&lt;id&gt;</c>, <c>[id]</c>, <c>%id%</c>, <c>::id</c>.</summary>
internal static class EnclosedName
{
    /// <returns>Null where the signs have a meaning of their own.</returns>
    public static StrangePlaceholder? At(SqlTokens tokens, int name) => Call(tokens, name) ?? Brackets(tokens, name) ?? Signs(tokens, name, '<', ">") ?? Signs(tokens, name, '%', "%") ?? Cast(tokens, name);

    private static StrangePlaceholder? Call(SqlTokens tokens, int name)
    {
        var sign = name - 2;
        return tokens.Is(name - 1, SqlTokenKind.OpenParenthesis) && tokens.Is(name + 1, SqlTokenKind.CloseParenthesis) && Opens(tokens, sign, '@')
            ? new(SqlSpan.Between(tokens[sign].End - 1, tokens[name + 1].End), SqlTokenKind.Operator, IsSure: true)
            : null;
    }

    /// <summary>Where a value is compared, and is no name in brackets as the one before it.</summary>
    private static StrangePlaceholder? Brackets(SqlTokens tokens, int name) =>
        tokens.Is(name - 1, SqlTokenKind.OpenBracket) && tokens.Is(name + 1, SqlTokenKind.CloseBracket) && tokens.Is(name - 2, SqlTokenKind.Operator)
            && StrangePlaceholder.Comparisons.Contains(tokens.Text(name - 2)) && !tokens.Is(name - 3, SqlTokenKind.CloseBracket)
            ? new(tokens.Span(name - 1, name + 2), SqlTokenKind.Punctuation, IsSure: true)
            : null;

    /// <summary>A pattern with a name between its signs is put together, so that more than the placeholder is missing.</summary>
    private static StrangePlaceholder? Signs(SqlTokens tokens, int name, char open, string close) =>
        Opens(tokens, name - 1, open) && tokens.Is(name + 1, SqlTokenKind.Operator) && tokens.Text(name + 1) == close && tokens[name - 1].End == tokens[name].Start && tokens[name].End == tokens[name + 1].Start
            ? new(SqlSpan.Between(tokens[name - 1].End - 1, tokens[name + 1].End), SqlTokenKind.Punctuation, IsSure: tokens.Keyword(name - 2) is not ("LIKE" or "ILIKE"))
            : null;

    private static StrangePlaceholder? Cast(SqlTokens tokens, int name) =>
        tokens.Is(name - 1, SqlTokenKind.Cast) && !Operand.Ends(tokens, name - 2) ? new(tokens.Span(name - 1, name + 1), SqlTokenKind.Punctuation, IsSure: true) : null;

    /// <summary>Whether the sign is no operator between two values: it is alone, or at the end of a comparison.</summary>
    private static bool Opens(SqlTokens tokens, int index, char sign)
    {
        if (!tokens.Is(index, SqlTokenKind.Operator) || tokens.Text(index) is not { } text || text[text.Length - 1] != sign)
            return false;
        return text.Length == 1 ? !Operand.Ends(tokens, index - 1) : StrangePlaceholder.Comparisons.Contains(text.Substring(0, text.Length - 1));
    }
}
