using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>A parameter as other libraries write it, where PostgreSQL reads something else: <c>?id</c>, <c>@ id</c>, <c>@(id)</c>, <c>':id'</c>, <c>id = id</c>.</summary>
/// <param name="IsSure">Whether the placeholder can be written in its place, and mean nothing else.</param>
internal sealed record StrangePlaceholder(SqlSpan Place, SqlTokenKind Kind, bool IsSure)
{
    public static readonly HashSet<string> Comparisons = new(StringComparer.Ordinal) { "=", "<", ">", "<=", ">=", "<>", "!=" };

    public static IEnumerable<StrangePlaceholder> FindAll(SqlTokens tokens, EquatableArray<string> parameters, int parameter)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is SqlTokenKind.String or SqlTokenKind.QuotedIdentifier && InQuotes(tokens.Text(i), parameters, parameter) is { } quoted)
                yield return new(new SqlSpan(tokens[i].Start + quoted.Start, quoted.Length), SqlTokenKind.String, IsSure: false);
            else if (tokens.Is(i, SqlTokenKind.Operator) && BehindSign(tokens, i, parameters, parameter) is { } found)
                yield return found;
            else if (tokens.IsName(i) && IsMeant(tokens, i, parameters, parameter) && (EnclosedName.At(tokens, i) ?? BareName.At(tokens, i, parameters[parameter])) is { } name)
                yield return name;
        }
    }

    /// <summary><c>?id</c>, <c>=@ id</c>, <c>#1</c>, and <c>id = id</c>.</summary>
    private static StrangePlaceholder? BehindSign(SqlTokens tokens, int sign, EquatableArray<string> parameters, int parameter)
    {
        if (sign + 1 >= tokens.Count || !IsMeant(tokens, sign + 1, parameters, parameter))
            return null;
        var text = tokens.Text(sign);
        var name = tokens[sign + 1];
        var before = text.Substring(0, text.Length - 1);
        if (text[text.Length - 1] is '@' or '?' or '#' or '&' && (before.Length == 0 || Comparisons.Contains(before)))
        {
            // Behind an operand they are operators as well.
            var isSure = before.Length > 0 || !Operand.Ends(tokens, sign - 1);
            // #id#
            var isClosed = tokens.Is(sign + 2, SqlTokenKind.Operator) && tokens[sign + 2].Start == name.End && tokens.Text(sign + 2)[0] == text[text.Length - 1];
            var end = isClosed ? tokens[sign + 2].Start + 1 : name.End;
            isSure &= !isClosed || tokens.Text(sign + 2).Length == 1;
            var place = new SqlSpan(tokens[sign].End - 1, end - tokens[sign].End + 1);
            return isSure || tokens[sign].End == name.Start ? new(place, SqlTokenKind.Operator, isSure) : null;
        }

        var isItself = Comparisons.Contains(text) && BareName.At(tokens, sign + 1, parameters[parameter]) is null && tokens.IsName(sign - 1) && tokens.IsName(sign + 1) && !tokens.Is(sign + 2, SqlTokenKind.Dot) && !tokens.Is(sign + 2, SqlTokenKind.OpenParenthesis)
            && !tokens.Is(sign - 2, SqlTokenKind.Dot) && PostgresIdentifier.Unquote(tokens.Text(sign - 1)) == PostgresIdentifier.Unquote(tokens.Text(sign + 1));
        return isItself ? new(name.Span, SqlTokenKind.Word, IsSure: false) : null;
    }

    private static bool IsMeant(SqlTokens tokens, int index, EquatableArray<string> parameters, int parameter) => tokens[index].Kind switch
    {
        SqlTokenKind.Word or SqlTokenKind.QuotedIdentifier => RemoteParameters.IndexOf(parameters, PostgresIdentifier.Unquote(tokens.Text(index))) == parameter,
        SqlTokenKind.Number => Number(tokens.Text(index)) == parameter + 1,
        _ => false,
    };

    private static SqlSpan? InQuotes(string text, EquatableArray<string> parameters, int parameter)
    {
        for (var at = text.IndexOfAny([':', '?', '#', '&', '@', '$', '{', '(']); at >= 0; at = text.IndexOfAny([':', '?', '#', '&', '@', '$', '{', '('], at + 1))
        {
            var end = SqlCharacters.SkipPlaceholderName(text, at + 1);
            // As in an address of mail or the web.
            if (end == at + 1 || (at > 0 && SqlCharacters.ContinuesPlaceholder(text[at - 1])))
                continue;
            var name = text.Substring(at + 1, end - at - 1);
            var number = text[at] is '$' or '?' or '@' or '{' && Number(name) is >= 0 and var written ? written + (text[at] == '{' ? 1 : 0) : -1;
            var isMeant = (text[at] != '(' || text[at - 1] == '%')
                && (RemoteParameters.IndexOf(parameters, name) == parameter || number == parameter + 1 || (text[at] == '@' && IsNear(name, parameters, parameter)));
            if (isMeant)
                return new SqlSpan(at, end - at);
        }

        return null;
    }

    private static bool IsNear(string name, EquatableArray<string> parameters, int parameter) =>
        RemoteParameters.IndexOf(parameters, name) < 0
        && EditDistance.Between(name.ToLowerInvariant(), parameters[parameter].ToLowerInvariant()) <= Math.Min(2, Math.Max(name.Length, parameters[parameter].Length) / 3);

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
