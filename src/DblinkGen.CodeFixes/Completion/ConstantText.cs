using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Completion;

/// <summary>Reads the beginning of a constant string that is written in one or several parts.</summary>
internal static class ConstantText
{
    /// <summary>The value up to a character of the source. Raw text keeps its indentation, and braces stay doubled: SQL reads either the same way.</summary>
    /// <returns><see langword="null"/> where the character is not part of a literal.</returns>
    public static string? UpTo(int last, ExpressionSyntax expression, SemanticModel model)
    {
        var text = new StringBuilder();
        foreach (var part in Parts(expression))
        {
            if (part.Span.End > last)
                return Start(part, last) is { } start ? text.Append(start).ToString() : null;
            text.Append(Whole(part, model));
        }

        return null;
    }

    private static IEnumerable<SyntaxNode> Parts(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax sum => Parts(sum.Left).Concat(Parts(sum.Right)),
        ParenthesizedExpressionSyntax { Expression: var inner } => Parts(inner),
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents,
        _ => [expression],
    };

    private static object? Whole(SyntaxNode part, SemanticModel model) => part switch
    {
        InterpolatedStringTextSyntax written => written.TextToken.ValueText,
        InterpolationSyntax { Expression: var hole } => model.GetConstantValue(hole).Value,
        _ => model.GetConstantValue(part).Value,
    };

    private static string? Start(SyntaxNode part, int last) => part switch
    {
        LiteralExpressionSyntax { Token: var token } => Decode("", token.Text.Substring(0, last + 1 - token.SpanStart)),
        InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax whole, TextToken: var token } =>
            Decode(whole.StringStartToken.Text.Replace("$", ""), token.Text.Substring(0, last + 1 - token.SpanStart)),
        _ => null,
    };

    private static string Decode(string opening, string written)
    {
        var literal = opening + written;
        return literal.StartsWith("\"\"\"", System.StringComparison.Ordinal)
            ? literal.TrimStart('"')
            : SyntaxFactory.ParseToken(literal + "\"").ValueText;
    }
}
