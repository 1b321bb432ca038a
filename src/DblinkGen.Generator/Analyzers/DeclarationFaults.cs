using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Analyzers;

/// <summary>
/// The faults of the methods of a compilation, each with the declaration that it is in: an editor that analyses open files shows only what is reported for a symbol
/// inside its own declaration. A fault of a row type or of a type around methods is that of the type, once, though many methods have it.
/// </summary>
internal sealed class DeclarationFaults(Compilation compilation, GeneratorReports elsewhere)
{
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<Diagnostic>> _ofMethods = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    private readonly Lazy<MethodsOfTypes> _methods = new(() => new MethodsOfTypes(compilation));

    public IEnumerable<Diagnostic> In(IMethodSymbol method) => SyntaxOf(method) is { } syntax
        ? Of(method, syntax).Where(f => TypeOf(f) is not { } type || !_methods.Value.Leads(syntax, type.Identifier.ValueText))
        : [];

    public IEnumerable<Diagnostic> In(ExtensionBlockDeclarationSyntax extension) =>
        from syntax in extension.Members.OfType<MethodDeclarationSyntax>()
        let method = Declared(syntax)
        where method is not null && MethodAttributes.FirstOf(method) is not null
        from fault in Of(method, syntax)
        select fault;

    public IEnumerable<Diagnostic> In(INamedTypeSymbol type) =>
        from syntax in _methods.Value.Of(type.Name)
        let method = Declared(syntax)
        where method is not null && SyntaxOf(method) == syntax
        from fault in Of(method, syntax)
        where TypeOf(fault) is { } declaration && type.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == declaration.SyntaxTree && r.Span == declaration.Span)
        group fault by (fault.Id, fault.Location.SourceTree, fault.Location.SourceSpan) into same
        select same.First();

    private ImmutableArray<Diagnostic> Of(IMethodSymbol method, MethodDeclarationSyntax syntax) => _ofMethods.GetOrAdd(method, m => Read(m, syntax));

    private ImmutableArray<Diagnostic> Read(IMethodSymbol method, MethodDeclarationSyntax syntax)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var faults = new FaultSink(found.Add);
        MethodParser.Parse(method, syntax, faults);
        if (!faults.HasErrors && GeneratedBody.Error(method) is { } error)
            faults.Add(DeclarationRules.UnseenByGenerator, method, method.Name, error);
        found.RemoveAll(f => elsewhere.Include(f.Descriptor));
        return found.ToImmutable();
    }

    /// <summary>That has the attribute; null for a method that is none of DblinkGen's, for an implementing part, which has the attributes of the other, too, and for a member of an extension block, which is announced twice.</summary>
    private static MethodDeclarationSyntax? SyntaxOf(IMethodSymbol method) =>
        method.PartialDefinitionPart is null
        && MethodAttributes.FirstOf(method)?.ApplicationSyntaxReference?.GetSyntax().FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } syntax
        && syntax.Parent is not ExtensionBlockDeclarationSyntax
            ? syntax
            : null;

    private IMethodSymbol? Declared(MethodDeclarationSyntax syntax) =>
        _models.GetOrAdd(syntax.SyntaxTree, tree => compilation.GetSemanticModel(tree)).GetDeclaredSymbol(syntax) is IMethodSymbol method ? method.PartialDefinitionPart ?? method : null;

    /// <summary>The innermost type around a fault; null for one that is in a method.</summary>
    private static BaseTypeDeclarationSyntax? TypeOf(Diagnostic fault) => fault.Location.SourceTree?.GetRoot().FindNode(fault.Location.SourceSpan)
        .AncestorsAndSelf().FirstOrDefault(n => n is BaseMethodDeclarationSyntax and not ConstructorDeclarationSyntax or BaseTypeDeclarationSyntax) as BaseTypeDeclarationSyntax;
}
