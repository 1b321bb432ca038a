using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DblinkGen.Generator.Parsing;
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

    public Declarations Of(Compilation compilation, GeneratorReports reports, CancellationToken cancellationToken)
    {
        var fingerprint = _fingerprints.Of(compilation, cancellationToken);
        // Blanks and comments, which no fingerprint sees, move faults.
        if (_last is { Declarations.Faults.IsEmpty: true } last && last.Reports == reports && last.Fingerprint == fingerprint)
            return last.Declarations;
        var declarations = Read(compilation, reports, cancellationToken);
        _last = new Memo(fingerprint, reports, declarations);
        return declarations;
    }

    private static Declarations Read(Compilation compilation, GeneratorReports reports, CancellationToken cancellationToken)
    {
        if (reports == GeneratorReports.Nothing)
            return new Declarations(MethodFinder.Find(compilation, cancellationToken), []);
        var faults = new List<DeclaredFault>();
        var isAlone = reports == GeneratorReports.Errors;
        var methods = MethodFinder.Find(compilation, cancellationToken, Add, isAlone);
        if (isAlone)
        {
            foreach (var fault in compilation.SyntaxTrees.SelectMany(tree => MisplacedAttributes.In(compilation.GetSemanticModel(tree), cancellationToken)))
                Add(fault);
        }

        return new Declarations(methods, [.. faults]);

        void Add(Diagnostic fault)
        {
            if (!reports.Include(fault))
                return;
            var declared = DeclaredFault.Of(fault);
            // A type and its attributes are read for each of its methods, a row type for each that returns it.
            if (!faults.Exists(f => f.IsSame(declared)))
                faults.Add(declared);
        }
    }

    private sealed class Memo(CompilationFingerprint fingerprint, GeneratorReports reports, Declarations declarations)
    {
        public CompilationFingerprint Fingerprint { get; } = fingerprint;

        public GeneratorReports Reports { get; } = reports;

        public Declarations Declarations { get; } = declarations;
    }
}
