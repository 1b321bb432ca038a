using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing;

/// <summary>What the generator has read of a method with an attribute of DblinkGen's.</summary>
/// <param name="Ordinal">Its place among the partial methods of its type.</param>
/// <param name="Model">The body to write; <see langword="null"/> where none can be given.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record MethodDeclaration(int Ordinal, MethodModel? Model, EquatableArray<DeclaredFault> Faults)
{
    /// <returns><see langword="null"/> where the method is found by another of its attributes, too, which comes before this one.</returns>
    public static MethodDeclaration? Of(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var declared = (IMethodSymbol)found.TargetSymbol;
        var method = declared.PartialDefinitionPart ?? declared;
        if (!SymbolEqualityComparer.Default.Equals(MethodAttributes.FirstOf(method)?.AttributeClass, found.Attributes[0].AttributeClass))
            return null;
        var faults = new List<DeclaredFault>();
        var sink = new FaultSink(fault => faults.Add(DeclaredFault.Of(fault)), hearsErrorsOnly: true);
        var model = MethodParser.Parse(method, (MethodDeclarationSyntax)found.TargetNode, sink);
        return new MethodDeclaration(model is null ? 0 : Place(method), model, faults.ToEquatableArray());
    }

    private static int Place(IMethodSymbol method) => method.ContainingType.GetMembers().OfType<IMethodSymbol>()
        .TakeWhile(m => !SymbolEqualityComparer.Default.Equals(m, method))
        .Count(m => m.IsPartialDefinition);
}
