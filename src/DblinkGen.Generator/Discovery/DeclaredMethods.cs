using System.Collections.Immutable;
using System.Threading;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Discovery;

/// <summary>
/// The methods of a compilation, read again only where a declaration has changed since the last one. It holds values alone, and may be asked by several threads
/// about any compilations: what is remembered counts by its fingerprint.
/// </summary>
internal sealed class DeclaredMethods
{
    private readonly Fingerprints _fingerprints = new();

    private volatile Memo? _last;

    public ImmutableArray<MethodModel> Of(Compilation compilation, CancellationToken cancellationToken)
    {
        var fingerprint = _fingerprints.Of(compilation, cancellationToken);
        if (_last is { } last && last.Fingerprint == fingerprint)
            return last.Methods;
        var methods = MethodFinder.Find(compilation, cancellationToken);
        _last = new Memo(fingerprint, methods);
        return methods;
    }

    private sealed class Memo(CompilationFingerprint fingerprint, ImmutableArray<MethodModel> methods)
    {
        public CompilationFingerprint Fingerprint { get; } = fingerprint;

        public ImmutableArray<MethodModel> Methods { get; } = methods;
    }
}
