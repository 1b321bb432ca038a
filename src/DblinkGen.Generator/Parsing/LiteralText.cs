using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.Generator.Parsing;

/// <summary>Finds where in the source a stretch of a string literal's value is written.</summary>
internal static class LiteralText
{
    /// <returns>Null where the value is put together by the compiler, or written with escapes of several lengths.</returns>
    public static Location? Place(SyntaxNode? expression, int start, int length)
    {
        if (expression is not LiteralExpressionSyntax { Token: { ContainsDiagnostics: false } token })
            return null;
        var first = Offset(token, start);
        var end = Offset(token, start + length);
        return first < 0 || end <= first ? null : Location.Create(expression.SyntaxTree, TextSpan.FromBounds(token.SpanStart + first, token.SpanStart + end));
    }

    private static int Offset(SyntaxToken token, int index) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken when token.Text[0] == '@' => Verbatim(token.Text, index),
        SyntaxKind.StringLiteralToken => Escaped(token.Text, index),
        SyntaxKind.SingleLineRawStringLiteralToken => SkipQuotes(token.Text) + index,
        SyntaxKind.MultiLineRawStringLiteralToken => Raw(token.Text, index),
        _ => -1,
    };

    private static int Escaped(string text, int index)
    {
        var offset = 1;
        for (; index > 0; index--)
        {
            if (text[offset] == '\\' && text[offset + 1] is 'u' or 'U' or 'x')
                return -1;
            offset += text[offset] == '\\' ? 2 : 1;
        }

        return offset;
    }

    private static int Verbatim(string text, int index)
    {
        var offset = 2;
        for (; index > 0; index--)
            offset += text[offset] == '"' ? 2 : 1;
        return offset;
    }

    /// <summary>Every line begins with the blanks that stand before the closing quotes, and lines of blanks alone may be shorter.</summary>
    private static int Raw(string text, int index)
    {
        var indentation = text.Length - 1 - text.LastIndexOf('\n') - SkipQuotes(text);
        var offset = SkipIndentation(text, text.IndexOf('\n') + 1, indentation);
        for (; index > 0; index--)
        {
            offset++;
            if (text[offset - 1] == '\n')
                offset = SkipIndentation(text, offset, indentation);
        }

        return offset;
    }

    private static int SkipIndentation(string text, int offset, int indentation)
    {
        for (; indentation > 0 && text[offset] is not ('\r' or '\n'); indentation--)
            offset++;
        return offset;
    }

    private static int SkipQuotes(string text)
    {
        var quotes = 0;
        while (text[quotes] == '"')
            quotes++;
        return quotes;
    }
}
