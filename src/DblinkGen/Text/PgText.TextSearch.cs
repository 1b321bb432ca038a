using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using NpgsqlTypes;

namespace DblinkGen.Text;

public static partial class PgText
{
    /// <summary>Renders a <c>tsvector</c>.</summary>
    /// <param name="value">The value, or <see langword="null"/>.</param>
    /// <returns>Its <see href="https://www.postgresql.org/docs/current/datatype-textsearch.html">text</see>; <see langword="null"/> for <see langword="null"/>.</returns>
    /// <exception cref="ArgumentException">A lexeme holds the character U+0000, or half of a surrogate pair.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(NpgsqlTsVector? value)
    {
        if (value is null)
            return null;
        var text = new StringBuilder();
        for (var i = 0; i < value.Count; i++)
        {
            var lexeme = value[i];
            text.Append(i > 0 ? " " : "").Append(Lexeme(lexeme.Text));
            for (var j = 0; j < lexeme.Count; j++)
            {
                var weight = lexeme[j].Weight;
                text.Append(j == 0 ? ':' : ',').Append(CultureInfo.InvariantCulture, $"{lexeme[j].Pos}").Append(weight == NpgsqlTsVector.Lexeme.Weight.D ? "" : $"{weight}");
            }
        }

        return text.ToString();
    }

    /// <summary>Renders a <c>tsquery</c>.</summary>
    /// <inheritdoc cref="Of(NpgsqlTsVector)"/>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(NpgsqlTsQuery? value) => value switch
    {
        null => null,
        NpgsqlTsQueryEmpty => "",
        _ => Node(value),
    };

    /// <summary>Every operator in parentheses, so that none of their precedences matters.</summary>
    private static string Node(NpgsqlTsQuery node) => node switch
    {
        NpgsqlTsQueryLexeme lexeme => Lexeme(lexeme.Text) + Flags(lexeme),
        NpgsqlTsQueryNot not => $"!({Node(not.Child)})",
        NpgsqlTsQueryAnd and => $"({Node(and.Left)} & {Node(and.Right)})",
        NpgsqlTsQueryOr or => $"({Node(or.Left)} | {Node(or.Right)})",
        NpgsqlTsQueryFollowedBy followed => string.Create(CultureInfo.InvariantCulture, $"({Node(followed.Left)} <{followed.Distance}> {Node(followed.Right)})"),
        _ => throw new NotSupportedException($"{node.GetType()} has no text in a tsquery."),
    };

    private static string Flags(NpgsqlTsQueryLexeme lexeme)
    {
        var weights = lexeme.Weights;
        var flags = (lexeme.IsPrefixSearch ? "*" : "")
            + (weights.HasFlag(NpgsqlTsQueryLexeme.Weight.A) ? "A" : "")
            + (weights.HasFlag(NpgsqlTsQueryLexeme.Weight.B) ? "B" : "")
            + (weights.HasFlag(NpgsqlTsQueryLexeme.Weight.C) ? "C" : "")
            + (weights.HasFlag(NpgsqlTsQueryLexeme.Weight.D) ? "D" : "");
        return flags.Length == 0 ? "" : ":" + flags;
    }

    private static string Lexeme(string text)
    {
        StorableText.Demand(text, "value");
        return $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";
    }
}
