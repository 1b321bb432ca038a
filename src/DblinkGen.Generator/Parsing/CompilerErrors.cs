using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing;

/// <summary>Whether the compiler reports an error in a declaration. It says what is wrong, and faults that we find may only follow from it.</summary>
internal enum CompilerError
{
    None,

    /// <summary>An error unless another generator writes what is missing.</summary>
    NameNotFound,

    Certain,
}

/// <summary>Finds the worst <see cref="CompilerError"/> of a part of a declaration.</summary>
internal static class CompilerErrors
{
    /// <summary>In what a method states itself, or a type around it before its members.</summary>
    public static CompilerError In(IMethodSymbol method, MethodDeclarationSyntax syntax) => Worst(
    [
        Certain(DoesNotParse(syntax)),
        InTypesAround(method),
        InAttributes(method),
        Unresolved(method.ReturnType),
        Certain(HoldsRefStruct(method.ReturnType)),
        .. method.Parameters.SelectMany(p => new[] { Unresolved(p.Type), InAttributes(p) }),
    ]);

    /// <summary>In the declaration of a row type, of its members or of a base type.</summary>
    public static CompilerError In(ITypeSymbol? rowType) =>
        InDeclarations(rowType is null ? null : KnownTypes.Underlying(rowType), type => Worst([InAttributes(type), Certain(DoesNotParse(type)), .. type.GetMembers().Select(InMember)]));

    /// <summary>Something that could have been the way to the local server.</summary>
    public static CompilerError InSources(INamedTypeSymbol type) => InDeclarations(type, t => Worst(t.GetMembers().Select(InMember)));

    /// <summary>Of a type and its base types, as far as their source is known.</summary>
    private static CompilerError InDeclarations(ITypeSymbol? type, Func<ITypeSymbol, CompilerError> find)
    {
        var worst = CompilerError.None;
        for (; type is not null && !type.DeclaringSyntaxReferences.IsEmpty; type = type.BaseType)
            worst = Worst([worst, find(type)]);
        return Worst([worst, Unresolved(type)]);
    }

    private static CompilerError InTypesAround(IMethodSymbol method)
    {
        var worst = CompilerError.None;
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
            worst = Worst([worst, InHead(type)]);
        return worst;
    }

    private static CompilerError InMember(ISymbol member) => member.IsImplicitlyDeclared ? CompilerError.None : member switch
    {
        IPropertySymbol property => Worst([Unresolved(property.Type), InAttributes(member)]),
        IFieldSymbol field => Worst([Unresolved(field.Type), InAttributes(member)]),
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => Worst(constructor.Parameters.SelectMany(p => new[] { Unresolved(p.Type), InAttributes(p) })),
        _ => CompilerError.None,
    };

    private static CompilerError Worst(IEnumerable<CompilerError> errors) => errors.DefaultIfEmpty().Max();

    private static CompilerError Certain(bool isError) => isError ? CompilerError.Certain : CompilerError.None;

    private static CompilerError Unresolved(ITypeSymbol? type) => IsUnresolved(type) ? CompilerError.NameNotFound : CompilerError.None;

    private static bool DoesNotParse(ITypeSymbol type) => type.DeclaringSyntaxReferences.Any(r => DoesNotParse(r.GetSyntax()));

    private static CompilerError InHead(ITypeSymbol type) =>
        Worst([InAttributes(type), Certain(type.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax syntax && HeadDoesNotParse(syntax)))]);

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

    /// <summary>No type that rows are returned in takes a ref struct, but for <c>IEnumerable&lt;T&gt;</c>.</summary>
    private static bool HoldsRefStruct(ITypeSymbol type) => type is INamedTypeSymbol { Name: not "IEnumerable" } named && named.TypeArguments.Any(a => a.IsRefLikeType || HoldsRefStruct(a));

    private static CompilerError InAttributes(ISymbol symbol) =>
        Worst(symbol.GetAttributes().Where(IsWrong).Select(a => HasUnknownName(a, symbol) ? CompilerError.NameNotFound : CompilerError.Certain));

    /// <summary>Asked of wrong attributes alone.</summary>
    private static bool HasUnknownName(AttributeData attribute, ISymbol symbol)
    {
        var syntax = attribute.ApplicationSyntaxReference!.GetSyntax();
        var model = (symbol.ContainingAssembly as ISourceAssemblySymbol)?.Compilation.GetSemanticModel(syntax.SyntaxTree);
        return model is not null && syntax.DescendantNodes().OfType<SimpleNameSyntax>().Any(name =>
            name is not { Parent: NameEqualsSyntax or NameColonSyntax } and not { Identifier.ValueText: "nameof" } && model.GetSymbolInfo(name) is { Symbol: null, CandidateSymbols.IsEmpty: true });
    }

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
