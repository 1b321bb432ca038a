using System.Globalization;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>{id}</c>, <c>{0}</c>, <c>#{id}</c>, <c>@{id}</c>, <c>${id}</c>, <c>%(id)s</c>, <c>%s</c> and <c>:'id'</c>, which PostgreSQL reads as no placeholder or not at all.</summary>
internal static class BracedPlaceholder
{
    /// <returns>Null where none begins at the token.</returns>
    public static ForeignPlaceholder? At(SqlTokens tokens, int index) =>
        Braces(tokens, index) ?? (IsPercent(tokens, index) ? Percent(tokens, index)
            : !Operand.Ends(tokens, index - 1) && tokens.Is(index, SqlTokenKind.Punctuation) && tokens.Text(index) == ":" ? Quoted(tokens, index)
            : null);

    private static ForeignPlaceholder? Braces(SqlTokens tokens, int index)
    {
        var open = IsText(tokens, index, "{") ? index : index + 1;
        if (!IsText(tokens, open, "{") || !IsText(tokens, open + 2, "}") || tokens[open].End != tokens[open + 1].Start || tokens[open + 1].End != tokens[open + 2].Start)
            return null;
        // The sign before it is a character of its own, or the last one of an operator.
        var isSigned = open > index;
        if (isSigned && !(tokens[index].End == tokens[open].Start && tokens.Text(index) is { } sign && sign[sign.Length - 1] is '#' or '@' or '$' or ':'))
            return null;
        // It is found at the sign.
        if (!isSigned && index > 0 && tokens[index - 1].End == tokens[index].Start && tokens.Sql[tokens[index].Start - 1] is '#' or '@' or '$' or ':')
            return null;
        var start = isSigned ? tokens[index].End - 1 : tokens[open].Start;
        return Named(tokens, open + 1, new SqlSpan(start, tokens[open + 2].End - start));
    }

    /// <summary>Where it can be no remainder: without a value before it, or behind the comparison in one operator.</summary>
    private static bool IsPercent(SqlTokens tokens, int index) => tokens.Is(index, SqlTokenKind.Operator) && (tokens.Text(index) == "%" ? !Operand.Ends(tokens, index - 1) : tokens.Text(index) is "=%" or "<>%" or "!=%");

    private static ForeignPlaceholder? Percent(SqlTokens tokens, int index)
    {
        if (tokens.IsWord(index + 1, "s") && tokens[index].End == tokens[index + 1].Start)
            return new ForeignPlaceholder(new SqlSpan(tokens[index].End - 1, 2), null, 0) { IsMark = true };
        return tokens.Is(index + 1, SqlTokenKind.OpenParenthesis) && tokens.Is(index + 3, SqlTokenKind.CloseParenthesis) && tokens.IsWord(index + 4, "s") && tokens[index + 3].End == tokens[index + 4].Start
            ? Named(tokens, index + 2, new SqlSpan(tokens[index].End - 1, tokens[index + 4].End - tokens[index].End + 1))
            : null;
    }

    private static ForeignPlaceholder? Quoted(SqlTokens tokens, int colon) =>
        tokens.Is(colon + 1, SqlTokenKind.String) && tokens[colon].End == tokens[colon + 1].Start && tokens.Text(colon + 1) is ['\'', .. var name, '\''] && SqlCharacters.SkipPlaceholderName(name, 0) == name.Length && name.Length > 0
            ? new ForeignPlaceholder(tokens.Span(colon, colon + 2), name, 0)
            : null;

    /// <summary>Of a number, which counts from 0.</summary>
    private static ForeignPlaceholder? Named(SqlTokens tokens, int name, SqlSpan place) =>
        tokens.Is(name, SqlTokenKind.Word) ? new ForeignPlaceholder(place, tokens.Text(name), 0)
        : tokens.Is(name, SqlTokenKind.Number) && int.TryParse(tokens.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new ForeignPlaceholder(place, null, number + 1)
        : null;

    private static bool IsText(SqlTokens tokens, int index, string text) => tokens.Is(index, SqlTokenKind.Unexpected) && tokens.Text(index) == text;
}
