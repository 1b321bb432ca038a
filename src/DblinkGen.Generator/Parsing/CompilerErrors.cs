using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing;

/// <summary>Whether the compiler reports an error in a declaration. It says what is wrong, and faults that we find may only follow from it.</summary>
internal static class CompilerErrors
{
    /// <summary>In what a method states itself, or a type around it before its members.</summary>
    public static bool In(IMethodSymbol method, MethodDeclarationSyntax syntax) =>
        DoesNotParse(syntax)
        || IsUnresolved(method.ReturnType)
        || method.Parameters.Any(p => IsUnresolved(p.Type) || InAttributes(p))
        || InAttributes(method)
        || InTypesAround(method);

    /// <summary>In the declaration of a row type, of its members or of a base type.</summary>
    public static bool In(ITypeSymbol? rowType)
    {
        var type = rowType is null ? null : KnownTypes.Underlying(rowType);
        for (; type is not null && !type.DeclaringSyntaxReferences.IsEmpty; type = type.BaseType)
        {
            if (InAttributes(type) || DoesNotParse(type) || type.GetMembers().Any(InMember))
                return true;
        }

        return IsUnresolved(type);
    }

    /// <summary>Something that could have been the way to the local server.</summary>
    public static bool InSources(INamedTypeSymbol type)
    {
        ITypeSymbol? t = type;
        for (; t is not null && !t.DeclaringSyntaxReferences.IsEmpty; t = t.BaseType)
        {
            if (t.GetMembers().Any(InMember))
                return true;
        }

        return IsUnresolved(t);
    }

    private static bool InTypesAround(IMethodSymbol method)
    {
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (InHead(type))
                return true;
        }

        return false;
    }

    private static bool InMember(ISymbol member) => !member.IsImplicitlyDeclared && member switch
    {
        IPropertySymbol property => IsUnresolved(property.Type) || InAttributes(member),
        IFieldSymbol field => IsUnresolved(field.Type) || InAttributes(member),
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.Parameters.Any(p => IsUnresolved(p.Type) || InAttributes(p)),
        _ => false,
    };

    private static bool DoesNotParse(ITypeSymbol type) => type.DeclaringSyntaxReferences.Any(r => DoesNotParse(r.GetSyntax()));

    private static bool InHead(ITypeSymbol type) =>
        InAttributes(type) || type.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax syntax && HeadDoesNotParse(syntax));

    /// <summary>Its members have their own errors, and the closing brace is missing as long as the last of them is written.</summary>
    private static bool HeadDoesNotParse(TypeDeclarationSyntax type) =>
        type.ChildNodesAndTokens().TakeWhile(c => !c.IsKind(SyntaxKind.OpenBraceToken) || c.IsMissing).Any(c => c.IsNode ? DoesNotParse(c.AsNode()!) : c.IsMissing);

    /// <summary>Warnings do not count, such as those of documentation comments.</summary>
    private static bool DoesNotParse(SyntaxNode node) => node.ContainsDiagnostics && node.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error);

    private static bool IsUnresolved(ITypeSymbol? type) => type switch
    {
        null => false,
        { TypeKind: TypeKind.Error } => true,
        IArrayTypeSymbol array => IsUnresolved(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsUnresolved),
        _ => false,
    };

    private static bool InAttributes(ISymbol symbol) => symbol.GetAttributes().Any(IsWrong);

    /// <summary>What an attribute of another assembly cannot be resolved for is nobody's error.</summary>
    private static bool IsWrong(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax syntax
        && (attribute.AttributeConstructor is null
            || attribute.ConstructorArguments.Any(IsWrong)
            || attribute.NamedArguments.Any(a => IsWrong(a.Value))
            || syntax.ArgumentList?.Arguments.Count(a => a.NameEquals is not null) > attribute.NamedArguments.Length);

    private static bool IsWrong(TypedConstant argument) => argument.Kind switch
    {
        TypedConstantKind.Error => true,
        TypedConstantKind.Type => IsUnresolved(argument.Value as ITypeSymbol),
        TypedConstantKind.Array => !argument.IsNull && argument.Values.Any(IsWrong),
        _ => false,
    };
}
