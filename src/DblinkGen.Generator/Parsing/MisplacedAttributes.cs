using System.Threading;
using DblinkGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing;

/// <summary>DblinkGen's attributes on what C# calls a method, too, and is never partial: local functions, lambdas, operators, finalizers, accessors.</summary>
internal static class MisplacedAttributes
{
    /// <summary>Whether an attribute is where none of DblinkGen's can be.</summary>
    public static bool MayBe(SyntaxNode node) => node is AttributeSyntax { Parent: AttributeListSyntax list } && Owner(list) is { Length: > 0 };

    /// <returns><see langword="null"/> for an attribute that is where it can be, or that the compiler refuses, and where the name is not written yet.</returns>
    public static Diagnostic? Fault(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken) =>
        attribute.Parent is AttributeListSyntax list
        && Owner(list) is { Length: > 0 } owner
        && model.GetSymbolInfo(attribute, cancellationToken).Symbol is IMethodSymbol { ContainingType: { } type }
        && MethodAttributes.IsStatement(type)
            ? Diagnostic.Create(DeclarationRules.MethodNotPartial, attribute.Name.GetLocation(), owner, "; move the attribute to one")
            : null;

    private static string? Owner(AttributeListSyntax list) => list.Target?.Identifier.ValueText switch
    {
        null => list.Parent switch
        {
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            LambdaExpressionSyntax => "=>",
            OperatorDeclarationSyntax @operator => $"operator {@operator.OperatorToken.ValueText}",
            ConversionOperatorDeclarationSyntax conversion => $"{conversion.ImplicitOrExplicitKeyword.ValueText} operator {conversion.Type}",
            DestructorDeclarationSyntax finalizer => $"~{finalizer.Identifier.ValueText}",
            AccessorDeclarationSyntax accessor => accessor.Keyword.ValueText,
            _ => null,
        },
        "method" when list.Parent is EventFieldDeclarationSyntax { Declaration.Variables: [var variable, ..] } => variable.Identifier.ValueText,
        "method" when list.Parent is not MethodDeclarationSyntax => Owner(list.WithTarget(null)),
        _ => null,
    };
}
