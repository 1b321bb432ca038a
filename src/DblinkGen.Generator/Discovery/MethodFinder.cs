using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Discovery;

/// <summary>Finds the methods that get a body, in the order of their declarations.</summary>
internal static class MethodFinder
{
    public static ImmutableArray<MethodModel> Find(Compilation compilation, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<MethodModel>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? semantics = null;
            foreach (var syntax in Candidates(tree.GetRoot(cancellationToken)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                semantics ??= compilation.GetSemanticModel(tree);
                if (semantics.GetDeclaredSymbol(syntax, cancellationToken) is { } method
                    && MethodAttributes.FirstOf(method) is not null
                    && MethodParser.Parse(method, syntax, new FaultSink(report: null)) is { } model)
                    found.Add(model);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>By what a body needs, and not by the names of attributes, which may have aliases: partial methods with attributes are rare.</summary>
    private static IEnumerable<MethodDeclarationSyntax> Candidates(SyntaxNode root) =>
        root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<MethodDeclarationSyntax>()
            .Where(static method => method is { AttributeLists.Count: > 0, Body: null, ExpressionBody: null } && method.Modifiers.Any(SyntaxKind.PartialKeyword));
}
