using System;
using System.Linq;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing;

/// <summary>The implementing declaration of a partial method: modifiers as they were written but for async, types fully qualified.</summary>
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

    private static readonly SymbolDisplayFormat Constrained = Parameter.WithGenericsOptions(
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    public static string Of(IMethodSymbol method, MethodDeclarationSyntax syntax)
    {
        var modifiers = string.Join(" ", syntax.Modifiers.Where(m => !m.IsKind(SyntaxKind.AsyncKeyword)).Select(m => m.Text));
        // By their names: attributes stay with the user's declaration, and what is not declared, such as a comment, is no part of a signature.
        var typeParameters = syntax.TypeParameterList is { } list ? $"<{string.Join(", ", list.Parameters.Select(p => p.Identifier.Text))}>" : "";
        var byReference = method.ReturnsByRef ? "ref " : method.ReturnsByRefReadonly ? "ref readonly " : "";
        return $"{modifiers} {byReference}{method.ReturnType.ToDisplayString(KnownTypes.Qualified)} {syntax.Identifier.Text}{typeParameters}";
    }

    /// <summary>Whether something is not written yet that an implementing declaration would have to repeat: its own name or a parameter's type.</summary>
    public static bool IsUnfinished(MethodDeclarationSyntax syntax) =>
        syntax.Identifier.IsMissing || syntax.TypeParameterList?.Parameters.Any(p => p.Identifier.IsMissing) is true || syntax.ParameterList.Parameters.Any(p => p.Type is null or { IsMissing: true });

    public static EquatableArray<string> Parameters(IMethodSymbol method) =>
        method.Parameters.Select(p => Modifier(p, method) + p.ToDisplayString(Parameter) + (p.Name.Length == 0 ? $" _{p.Ordinal}" : "")).ToList().ToEquatableArray();

    /// <summary>Whether a reference type in it does not say if it can be null: what is read may be, and C# would warn of it.</summary>
    public static bool IsUnannotated(IMethodSymbol method) => IsUnannotated(method.ReturnType) || method.Parameters.Any(p => IsUnannotated(p.Type));

    private static bool IsUnannotated(ITypeSymbol type) =>
        type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None }
        || type is IArrayTypeSymbol array && IsUnannotated(array.ElementType)
        || type is INamedTypeSymbol named && named.TypeArguments.Any(IsUnannotated);

    /// <summary>Both declarations of a partial method must state the same.</summary>
    public static string Constraints(IMethodSymbol method)
    {
        var declaration = method.IsGenericMethod ? method.ToDisplayString(Constrained) : "";
        var start = declaration.IndexOf(" where ", StringComparison.Ordinal);
        return start < 0 ? "" : declaration.Substring(start);
    }

    private static string Modifier(IParameterSymbol parameter, IMethodSymbol method) =>
        method.IsExtensionMethod && parameter.Ordinal == 0 ? "this " : "";

    /// <summary>Whether it names a type whose every use outside of obsolete code is an error.</summary>
    public static bool NamesForbidden(IMethodSymbol method) => method.Parameters.Select(p => p.Type).Prepend(method.ReturnType).Any(IsForbidden);

    private static bool IsForbidden(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsForbidden(array.ElementType),
        INamedTypeSymbol named => MemberFinder.IsForbidden(named) || named.TypeArguments.Any(IsForbidden),
        _ => false,
    };
}
