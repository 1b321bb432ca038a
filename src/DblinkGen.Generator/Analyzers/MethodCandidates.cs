using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Analyzers;

/// <summary>The methods of a file that may be DblinkGen's, found by their text alone.</summary>
internal static class MethodCandidates
{
    public static bool IsAroundMethods(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    /// <summary>
    /// By what a body needs, for attributes may have aliases and partial methods with attributes are rare. Of all others, which can only be wrong, by the name of
    /// the attribute.
    /// </summary>
    public static bool Is(MethodDeclarationSyntax method) => method.AttributeLists.Count > 0
        && (method is { Body: null, ExpressionBody: null } && method.Modifiers.Any(SyntaxKind.PartialKeyword) || method.AttributeLists.Any(l => l.Attributes.Any(IsNamed)));

    private static bool IsNamed(AttributeSyntax attribute) => Last(attribute.Name) is
        "DblinkQuery" or "DblinkCommand" or "DblinkLocalQuery" or "DblinkLocalCommand" or "DblinkRowSource"
        or "DblinkQueryAttribute" or "DblinkCommandAttribute" or "DblinkLocalQueryAttribute" or "DblinkLocalCommandAttribute" or "DblinkRowSourceAttribute";

    private static string Last(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
