using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Discovery;

/// <summary>
/// What of a file can decide on what a declaration means, in this file or in another: its tokens but those of bodies, and what else the compiler reads.
/// Blanks and comments are left out. Initializers stay in, for constants do decide; so do top-level statements, whose names the whole file sees, and bodies with
/// attributes, which may be misplaced.
/// </summary>
internal static class DeclarationText
{
    public static string Of(SyntaxNode root)
    {
        // The compiler takes a file for generated, and so for one without nullable annotations, by the comment at its top.
        var text = new StringBuilder(root.GetLeadingTrivia().ToFullString());
        foreach (var part in root.DescendantNodesAndTokens(static node => !IsBody(node)))
        {
            if (part.IsToken)
                Append(text, part.AsToken());
            else if (part.AsNode() is { } node && IsBody(node))
                AppendBody(text, node);
        }

        return text.ToString();
    }

    private static bool IsBody(SyntaxNode node) =>
        node is BlockSyntax or ArrowExpressionClauseSyntax
        && node.Parent is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or AccessorDeclarationSyntax;

    private static void Append(StringBuilder text, SyntaxToken token)
    {
        if (token.HasStructuredTrivia)
        {
            Append(text, token.LeadingTrivia);
            Append(text, token.TrailingTrivia);
        }

        text.Append(token.Text).Append(' ');
    }

    /// <summary>Directives, and tokens that fit nowhere, which give the same tokens around them another meaning.</summary>
    private static void Append(StringBuilder text, SyntaxTriviaList trivia)
    {
        foreach (var piece in trivia)
        {
            if (piece.IsDirective || piece.IsKind(SyntaxKind.SkippedTokensTrivia))
                text.Append(piece.ToFullString());
        }
    }

    /// <summary>That there is a body tells a property from a field. A directive inside, such as <c>#nullable</c>, may hold beyond its end.</summary>
    private static void AppendBody(StringBuilder text, SyntaxNode body)
    {
        if (body.DescendantNodes().Any(static node => node is AttributeListSyntax))
        {
            text.Append(body.ToFullString());
            return;
        }

        text.Append("{} ");
        if (!body.ContainsDirectives)
            return;
        foreach (var trivia in body.DescendantTrivia(static node => node.ContainsDirectives))
        {
            if (trivia.IsDirective)
                text.Append(trivia.ToFullString());
        }
    }
}
