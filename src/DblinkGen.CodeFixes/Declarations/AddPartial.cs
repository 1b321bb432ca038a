using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.CodeFixes.Declarations;

/// <summary>Makes a method and all types around it partial. A body goes where all it does is to throw.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPartial)), Shared]
public sealed class AddPartial : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL0001", "DBL0002"];

    private protected override Proposal? Propose(FaultSite site)
    {
        var edits = new Edits();
        if (site.Diagnostic.Id == "DBL0002")
        {
            foreach (var method in site.Token.Parent!.DescendantNodesAndSelf().OfType<MethodDeclarationSyntax>().Where(IsDeclared))
                AddToTypes(edits, site, method);
            return new Proposal("Add partial to the types", edits);
        }

        if (site.Method is not { Syntax: var syntax } || !CanBePartial(syntax))
            return null;
        AddToMethod(edits, site, syntax);
        AddToTypes(edits, site, syntax);
        return new Proposal("Make the method partial", edits);
    }

    private static bool IsDeclared(MethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(l => l.Attributes).Any(a => Name(a.Name) is "DblinkQuery" or "DblinkCommand" or "DblinkQueryAttribute" or "DblinkCommandAttribute");

    private static string Name(NameSyntax name) => name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : name.ToString();

    private static bool CanBePartial(MethodDeclarationSyntax method)
    {
        if (method.Parent is InterfaceDeclarationSyntax or ExtensionBlockDeclarationSyntax || method.ExplicitInterfaceSpecifier is not null || method.Modifiers.Any(m => m.IsKind(SyntaxKind.AbstractKeyword) || m.IsKind(SyntaxKind.ExternKeyword)))
            return false;
        var throws = method.ExpressionBody?.Expression is ThrowExpressionSyntax || method.Body is { Statements: [ThrowStatementSyntax] };
        var hasBody = method.Body is not null || method.ExpressionBody is not null;
        return hasBody ? throws && !LosesComment(method) : !method.SemicolonToken.IsMissing && !method.Modifiers.Any(SyntaxKind.PartialKeyword);
    }

    /// <summary>What is said in the body, or what would come to be behind a comment to the end of the line.</summary>
    private static bool LosesComment(MethodDeclarationSyntax method)
    {
        var head = Head(method);
        var body = method.DescendantTrivia().Where(t => t.SpanStart >= head.FullSpan.End && t.Span.End <= method.Span.End);
        return body.Any(IsComment) || (head.TrailingTrivia.Any(SyntaxKind.SingleLineCommentTrivia) && !method.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia));
    }

    private static SyntaxToken Head(MethodDeclarationSyntax method) =>
        method.ConstraintClauses.Count > 0 ? method.ConstraintClauses.Last().GetLastToken() : method.ParameterList.CloseParenToken;

    private static string CommentBehind(SyntaxToken head) => string.Concat(head.TrailingTrivia.Take(head.TrailingTrivia.ToList().FindLastIndex(IsComment) + 1));

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsDirective;

    private static void AddToMethod(Edits edits, FaultSite site, MethodDeclarationSyntax method)
    {
        foreach (var modifier in method.Modifiers.Where(m => m.IsKind(SyntaxKind.AsyncKeyword)))
            edits.Remove(site.Document, modifier);
        if (!method.Modifiers.Any(SyntaxKind.PartialKeyword))
            edits.Insert(site.Document, method.ReturnType.SpanStart, "partial ");
        // A partial method that returns something has to say who may call it.
        if (!method.Modifiers.Any(m => SyntaxFacts.IsAccessibilityModifier(m.Kind())))
        {
            var first = method.Modifiers.Count > 0 ? method.Modifiers[0].SpanStart : method.ReturnType.SpanStart;
            edits.Prepend(site.Document, first, method.Parent is InterfaceDeclarationSyntax ? "public " : "private ");
        }

        if (method.Body is null && method.ExpressionBody is null)
            return;
        var head = Head(method);
        edits.Replace(site.Document, TextSpan.FromBounds(head.Span.End, method.Span.End), ";" + CommentBehind(head));
    }

    private static void AddToTypes(Edits edits, FaultSite site, MethodDeclarationSyntax method)
    {
        foreach (var type in method.Ancestors().OfType<TypeDeclarationSyntax>().Where(t => !t.Modifiers.Any(SyntaxKind.PartialKeyword)))
            edits.Insert(site.Document, type.Keyword.SpanStart, "partial ");
    }
}
