using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing;

/// <summary>Where C# lets a method have an attribute, but no body in another file.</summary>
internal static class BodyPlace
{
    /// <summary>
    /// Whether the compiler refuses the method where it is, whatever else it looks like: outside of any type, in a type without a name, or without <c>static</c> in a static class.
    /// </summary>
    public static bool IsNone(IMethodSymbol method, MethodDeclarationSyntax syntax) =>
        method.ContainingType is null or { IsImplicitClass: true } || (method.ContainingType is { TypeKind: TypeKind.Class, IsStatic: true } && !method.IsStatic) || syntax.Ancestors().Any(IsUnnamed);

    /// <returns>What to write instead, as the end of a message; <see langword="null"/> if the method can have a body.</returns>
    public static string? Instead(IMethodSymbol method, MethodDeclarationSyntax syntax)
    {
        var type = method.ContainingType;
        if (type.TypeKind == TypeKind.Extension)
            return $"; no method of an extension block can be partial: make it a static method of '{type.ContainingType?.Name}' with a first parameter 'this {Receiver(type)}'";
        if (type.TypeKind == TypeKind.Interface && !IsPartial(syntax))
            return $"; put its attributes on a partial method of a class that implements '{type.Name}'";
        if (syntax.ExplicitInterfaceSpecifier is not null)
            return "; an explicit implementation cannot be partial: put its attributes on a method with a name of its own, and call that";
        // A body would need the type around it to be unsafe.
        if (!syntax.Modifiers.Any(SyntaxKind.UnsafeKeyword) && method.Parameters.Select(p => p.Type).Prepend(method.ReturnType).Any(IsPointer))
            return "; a pointer can neither be read from a remote nor be sent to one: declare a value";
        var modifier = syntax.Modifiers.FirstOrDefault(m => m.IsKind(SyntaxKind.AbstractKeyword) || m.IsKind(SyntaxKind.ExternKeyword));
        return modifier.IsKind(SyntaxKind.None) ? null : $"; remove '{modifier.ValueText}'";
    }

    public static bool IsPartial(MethodDeclarationSyntax syntax) => syntax.Modifiers.Any(SyntaxKind.PartialKeyword) && syntax is { Body: null, ExpressionBody: null };

    private static bool IsPointer(ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => true,
        IArrayTypeSymbol array => IsPointer(array.ElementType),
        _ => false,
    };

    private static string Receiver(INamedTypeSymbol extension) => extension.ExtensionParameter is { } receiver
        ? $"{receiver.Type.ToDisplayString(KnownTypes.Short)} {receiver.Name}".TrimEnd()
        : "…";

    private static bool IsUnnamed(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax space => HasMissing(space.Name),
        ExtensionBlockDeclarationSyntax => false,
        TypeDeclarationSyntax type => type.Identifier.IsMissing || (type.TypeParameterList is { } list && HasMissing(list)),
        _ => false,
    };

    private static bool HasMissing(SyntaxNode node) => node.DescendantTokens().Any(t => t.IsMissing);
}
