using System;
using System.Collections.Immutable;
using DblinkGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>
/// Takes the faults of a declaration. The generator only needs to know that there are some; the analyzer reports them, and only then is the place
/// of a fault looked up.
/// </summary>
internal sealed class FaultSink(Action<Diagnostic>? report)
{
    public bool HasErrors => FirstError is not null;

    /// <summary>The ID and the message of the first error, which the body of the method throws.</summary>
    public string? FirstError { get; private set; }

    /// <summary>Whether someone hears of faults that change nothing in the generated code.</summary>
    public bool IsHeard => report is not null;

    public void Add(DiagnosticDescriptor rule, Func<Location?> place, params object[] arguments)
    {
        Remember(rule, arguments);
        report?.Invoke(Diagnostic.Create(rule, place(), arguments));
    }

    /// <param name="column">The column that a code fix is about, as the property of this name of the diagnostic.</param>
    public void AddOfColumn(DiagnosticDescriptor rule, Func<Location?> place, string column, params object[] arguments)
    {
        Remember(rule, arguments);
        report?.Invoke(Diagnostic.Create(rule, place(), ImmutableDictionary<string, string?>.Empty.Add("Column", column), arguments));
    }

    public void Add(DiagnosticDescriptor rule, ISymbol place, params object[] arguments) =>
        Add(rule, () => place.Locations.Length > 0 ? place.Locations[0] : null, arguments);

    public void Add(DiagnosticDescriptor rule, AttributeData place, params object[] arguments) =>
        Add(rule, place.Name(), arguments);

    private void Remember(DiagnosticDescriptor rule, object[] arguments)
    {
        if (rule.DefaultSeverity == DiagnosticSeverity.Error)
            FirstError ??= UnforeseenFailure.Text(rule, arguments);
    }
}
