using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.Generator.Parsing;

/// <summary>Finds where in the source each character of a string literal's value is written.</summary>
internal static class LiteralText
{
    /// <returns>Null for what is not one literal.</returns>
    public static Location? Place(SyntaxNode? expression, int start, int length) =>
        expression is LiteralExpressionSyntax { Token: var token } && Read(token) is { } characters && length > 0 && start + length <= characters.Count
            ? Location.Create(token.SyntaxTree!, TextSpan.FromBounds(characters[start].Span.Start, characters[start + length - 1].Span.End))
            : null;

    /// <summary>A literal, or a piece of an interpolated one; null for what is none, and for one that the compiler rejects.</summary>
    public static List<(char Value, TextSpan Span)>? Read(SyntaxToken token)
    {
        if (token.ContainsDiagnostics || StyleOf(token) is not { } style)
            return null;
        var characters = new List<(char, TextSpan)>();
        var text = token.Text;
        for (var offset = style.Start; offset < style.End;)
        {
            var (value, length) = Next(text, offset, style);
            foreach (var character in value)
                characters.Add((character, new TextSpan(token.SpanStart + offset, length)));
            offset += length;
            if (text[offset - 1] == '\n')
                offset = SkipIndentation(text, offset, style.Indentation);
        }

        return characters;
    }

    private static Style? StyleOf(SyntaxToken token)
    {
        var text = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                return text[0] == '@' ? new Style(2, text.Length - 1) { DoublesQuotes = true } : new Style(1, text.Length - 1) { HasEscapes = true };
            case SyntaxKind.SingleLineRawStringLiteralToken:
                return new Style(Quotes(text), text.Length - Quotes(text));
            case SyntaxKind.MultiLineRawStringLiteralToken:
                var end = text.LastIndexOf('\n');
                var indentation = text.Length - 1 - end - Quotes(text);
                return new Style(SkipIndentation(text, text.IndexOf('\n') + 1, indentation), text[end - 1] == '\r' ? end - 1 : end) { Indentation = indentation };
            case SyntaxKind.InterpolatedStringTextToken when token.Parent?.Parent is InterpolatedStringExpressionSyntax whole:
                return StyleOf(text, whole, token.Parent == whole.Contents.FirstOrDefault());
            default:
                return null;
        }
    }

    private static Style StyleOf(string text, InterpolatedStringExpressionSyntax whole, bool isFirst)
    {
        var end = whole.StringEndToken.Text;
        return whole.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => new Style(0, text.Length) { HasEscapes = true, DoublesBraces = true },
            SyntaxKind.InterpolatedVerbatimStringStartToken => new Style(0, text.Length) { DoublesQuotes = true, DoublesBraces = true },
            SyntaxKind.InterpolatedMultiLineRawStringStartToken when end.LastIndexOf('\n') + 1 is var line && end.Length - line - Quotes(end.Substring(line).TrimStart()) is var indentation =>
                new Style(isFirst ? SkipIndentation(text, 0, indentation) : 0, text.Length) { Indentation = indentation },
            _ => new Style(0, text.Length),
        };
    }

    private static (string Value, int Length) Next(string text, int offset, Style style) => text[offset] switch
    {
        '\\' when style.HasEscapes => Escape(text, offset),
        '"' when style.DoublesQuotes => ("\"", 2),
        '{' when style.DoublesBraces => ("{", 2),
        '}' when style.DoublesBraces => ("}", 2),
        var character => (character.ToString(), 1),
    };

    private static (string Value, int Length) Escape(string text, int offset)
    {
        var digits = text[offset + 1] switch
        {
            'u' => 4,
            'U' => 8,
            'x' => text.Skip(offset + 2).Take(4).TakeWhile(System.Uri.IsHexDigit).Count(),
            _ => 0,
        };
        var code = digits > 0 ? int.Parse(text.Substring(offset + 2, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : 0;
        return digits > 0
            ? (code > char.MaxValue ? char.ConvertFromUtf32(code) : ((char)code).ToString(), 2 + digits)
            : (text[offset + 1] switch { 'n' => "\n", 't' => "\t", 'r' => "\r", '0' => "\0", 'a' => "\a", 'b' => "\b", 'f' => "\f", 'v' => "\v", 'e' => "\e", var other => other.ToString() }, 2);
    }

    /// <summary>Every line begins with the blanks that stand before the closing quotes, and lines of blanks alone may be shorter.</summary>
    private static int SkipIndentation(string text, int offset, int indentation)
    {
        for (; indentation > 0 && offset < text.Length && text[offset] is not ('\r' or '\n'); indentation--)
            offset++;
        return offset;
    }

    private static int Quotes(string text) => text.TakeWhile(c => c == '"').Count();

    /// <summary>How the characters between the quotes are spelled.</summary>
    private sealed record Style(int Start, int End)
    {
        public bool HasEscapes { get; init; }

        public bool DoublesQuotes { get; init; }

        public bool DoublesBraces { get; init; }

        public int Indentation { get; init; }
    }
}
