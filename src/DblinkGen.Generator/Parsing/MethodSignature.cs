using System.Linq;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing;

/// <summary>The implementing declaration of a partial method: modifiers as they were written, types fully qualified.</summary>
internal static class MethodSignature
{
    private static readonly SymbolDisplayFormat Parameter = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Included,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeModifiers,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Of(IMethodSymbol method, MethodDeclarationSyntax syntax)
    {
        var modifiers = string.Join(" ", syntax.Modifiers.Select(m => m.Text));
        var typeParameters = syntax.TypeParameterList?.ToString() ?? "";
        return $"{modifiers} {method.ReturnType.ToDisplayString(KnownTypes.Qualified)} {syntax.Identifier.Text}{typeParameters}";
    }

    public static EquatableArray<string> Parameters(IMethodSymbol method) =>
        method.Parameters.Select(p => Modifier(p, method) + p.ToDisplayString(Parameter)).ToList().ToEquatableArray();

    private static string Modifier(IParameterSymbol parameter, IMethodSymbol method) =>
        method.IsExtensionMethod && parameter.Ordinal == 0 ? "this " : "";
}
