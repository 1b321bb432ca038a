using System;
using System.Collections.Immutable;
using System.Threading;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Generator.Discovery;

/// <summary>Finds the methods that get a body, in the order of their declarations.</summary>
internal static class MethodFinder
{
    /// <param name="report">Takes the faults that are found on the way; null where nobody hears of them.</param>
    /// <param name="isAlone">Whether no analyzer runs.</param>
    public static ImmutableArray<MethodModel> Find(
        Compilation compilation, CancellationToken cancellationToken, Action<Diagnostic>? report = null, bool isAlone = false)
    {
        var found = ImmutableArray.CreateBuilder<MethodModel>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? semantics = null;
            foreach (var syntax in MethodCandidates.In(tree.GetRoot(cancellationToken)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                semantics ??= compilation.GetSemanticModel(tree);
                if (semantics.GetDeclaredSymbol(syntax, cancellationToken) is { } declared
                    && (declared.PartialDefinitionPart ?? declared) is var method
                    && MethodAttributes.FirstOf(method) is not null
                    && MethodParser.Parse(method, syntax, new FaultSink(report, hearsErrorsOnly: true, isAlone)) is { } model)
                    found.Add(model);
            }
        }

        return found.ToImmutable();
    }
}
