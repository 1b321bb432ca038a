using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Tests.Typing;

/// <summary>The texts that a file goes through while somebody types it: what is before the caret, and what is behind it.</summary>
internal static class Keyboard
{
    /// <summary>From its beginning to its end.</summary>
    public static IEnumerable<(string Before, string After)> Write(string file) => Keys(file).Select(key => (key.Before, ""));

    /// <summary>The same in an editor that closes quotes and brackets by itself.</summary>
    public static IEnumerable<(string Before, string After)> WriteClosed(string file) => Keys(file).Select(key => (key.Before, string.Concat(key.Closers.Select(c => c.Text))));

    /// <summary>Each literal, attribute list and parameter list once more, while all else is finished.</summary>
    public static IEnumerable<(string Before, string After)> FillIn(string file) =>
        Keys(file).SelectMany(key => key.Closers.Where(c => c.IsFilledIn).Select(c => (key.Before, string.Concat(key.Closers.TakeWhile(inner => inner != c).Select(inner => inner.Text)) + file[c.Place..])));

    /// <summary>All but blanks and comments, during which nothing changes.</summary>
    private static IEnumerable<(string Before, List<Closer> Closers)> Keys(string file)
    {
        var closers = new Stack<Closer>();
        foreach (var token in CSharpSyntaxTree.ParseText(file).GetRoot().DescendantTokens())
        {
            for (var end = token.SpanStart + 1; end < token.Span.End; end++)
                yield return (file[..end], [.. InLiteral(token, end), .. closers]);
            if (CloserOf(token) is { } closer)
                closers.Push(closer);
            else if (token.Kind() is SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken or SyntaxKind.InterpolatedStringEndToken)
                closers.Pop();
            yield return (file[..token.Span.End], [.. closers]);
        }
    }

    private static IEnumerable<Closer> InLiteral(SyntaxToken token, int end)
    {
        var quotes = token.Kind() switch { SyntaxKind.StringLiteralToken => 1, SyntaxKind.MultiLineRawStringLiteralToken => 3, _ => 0 };
        if (quotes > 0 && end >= token.SpanStart + quotes && end <= token.Span.End - quotes)
            yield return new Closer(quotes == 1 ? "\"" : "\n\"\"\"", token.Span.End - quotes, IsFilledIn: quotes == 1);
    }

    private static Closer? CloserOf(SyntaxToken token) => token.Parent switch
    {
        AttributeListSyntax list when token == list.OpenBracketToken => new("]", list.CloseBracketToken.SpanStart, IsFilledIn: true),
        ParameterListSyntax list when token == list.OpenParenToken => new(")", list.CloseParenToken.SpanStart, IsFilledIn: true),
        InterpolatedStringExpressionSyntax text when token == text.StringStartToken => new("\"", text.StringEndToken.SpanStart, IsFilledIn: true),
        _ => token.Kind() switch
        {
            SyntaxKind.OpenParenToken => new(")", 0, IsFilledIn: false),
            SyntaxKind.OpenBracketToken => new("]", 0, IsFilledIn: false),
            SyntaxKind.OpenBraceToken => new("}", 0, IsFilledIn: false),
            _ => null,
        },
    };

    /// <param name="Place">Where it stands in the finished file.</param>
    private sealed record Closer(string Text, int Place, bool IsFilledIn);
}
