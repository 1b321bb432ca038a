using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Discovery;

/// <summary>
/// Takes the fingerprints of compilations that follow each other. Those of trees are remembered as long as the trees live, so that after a keystroke only the
/// changed tree is read.
/// </summary>
internal sealed class Fingerprints
{
    private readonly ConditionalWeakTable<SyntaxTree, TreeFingerprint> _trees = new();

    private readonly ConditionalWeakTable<object, object> _identities = new();

    public CompilationFingerprint Of(Compilation compilation, CancellationToken cancellationToken)
    {
        var provider = compilation.Options.SyntaxTreeOptionsProvider;
        var trees = new List<(TreeFingerprint, GeneratedKind)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            trees.Add((_trees.GetValue(tree, TreeFingerprint.Of), provider?.IsGenerated(tree, cancellationToken) ?? GeneratedKind.Unknown));
        }

        var references = new List<(object, MetadataReferenceProperties)>();
        foreach (var reference in compilation.References)
            references.Add((IdentityOf(reference), reference.Properties));

        return new CompilationFingerprint(
            compilation.AssemblyName,
            compilation.Options.WithSyntaxTreeOptionsProvider(null),
            references.ToEquatableArray(),
            trees.ToEquatableArray());
    }

    /// <summary>Stands for a reference without keeping it alive: one to another project holds that project's compilation, and is made anew for each use of it.</summary>
    private object IdentityOf(MetadataReference reference) =>
        _identities.GetValue(reference is CompilationReference project ? project.Compilation : reference, static _ => new object());
}
