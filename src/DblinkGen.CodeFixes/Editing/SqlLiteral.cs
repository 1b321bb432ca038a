using DblinkGen.Generator.Emission;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Editing;

/// <summary>Spells new text for the inside of a string literal.</summary>
internal static class SqlLiteral
{
    public static string? Spell(ExpressionSyntax? literal, string text) => (literal as LiteralExpressionSyntax)?.Token is not { } token ? null : token.Kind() switch
    {
        SyntaxKind.StringLiteralToken when token.Text[0] == '@' => text.Replace("\"", "\"\""),
        SyntaxKind.StringLiteralToken => CSharpText.Literal(text)[1..^1],
        // A quote would run into those that end the literal.
        SyntaxKind.SingleLineRawStringLiteralToken => text.IndexOfAny(['"', '\n', '\r']) < 0 ? text : null,
        SyntaxKind.MultiLineRawStringLiteralToken => text.Contains("\"\"\"") ? null : text.Replace("\n", "\n" + Indentation(token.Text)),
        _ => null,
    };

    /// <summary>What every line of a raw literal begins with: the blanks before the closing quotes.</summary>
    private static string Indentation(string literal)
    {
        var line = literal.Substring(literal.LastIndexOf('\n') + 1);
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
