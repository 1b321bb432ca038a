using System;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>
/// Takes the faults of a declaration. The generator only needs to know that there are some; the analyzer reports them, and only then is the place
/// of a fault looked up.
/// </summary>
internal sealed class FaultSink(Action<Diagnostic>? report)
{
    public bool HasErrors { get; private set; }

    public void Add(DiagnosticDescriptor rule, Func<Location?> place, params object[] arguments)
    {
        HasErrors |= rule.DefaultSeverity == DiagnosticSeverity.Error;
        report?.Invoke(Diagnostic.Create(rule, place(), arguments));
    }

    public void Add(DiagnosticDescriptor rule, ISymbol place, params object[] arguments) =>
        Add(rule, () => place.Locations.Length > 0 ? place.Locations[0] : null, arguments);

    public void Add(DiagnosticDescriptor rule, AttributeData place, params object[] arguments) =>
        Add(rule, () => place.ApplicationSyntaxReference is { } syntax ? Location.Create(syntax.SyntaxTree, syntax.Span) : null, arguments);
}
