using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using DblinkGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>
/// Takes the faults of a declaration. The generator mostly needs to know only that there are some; the place of a fault is looked up only where someone reports it.
/// </summary>
/// <param name="hearsErrorsOnly">
/// Whether faults that change nothing in the generated code need not even be looked for. So reads the generator, which does not see what other generators write.
/// </param>
internal sealed class FaultSink(Action<Diagnostic>? report, bool hearsErrorsOnly = false)
{
    private readonly HashSet<(string Rule, Location Place, string Message)> _reported = [];

    private FaultSink? _whole;

    private string? _firstError;

    public bool HasErrors => FirstError is not null;

    /// <summary>The ID and the message of the first error, which the body of the method throws.</summary>
    public string? FirstError => _whole is null ? _firstError : _whole.FirstError;

    /// <summary>Whether someone hears of faults that change nothing in the generated code.</summary>
    public bool IsHeard => report is not null && !hearsErrorsOnly;

    /// <summary>
    /// One mistake is reported once: faults of what rests on something that is at fault itself count, and are not reported. The compiler's errors come first, then those of what
    /// is read before.
    /// </summary>
    /// <param name="isAtFault">Asked once, and only where there is something to report.</param>
    public FaultSink Unless(Func<bool> isAtFault)
    {
        bool? answer = null;
        Action<Diagnostic>? reportUnless = report is null ? null : diagnostic =>
        {
            if (!(answer ??= isAtFault()))
                Report(() => diagnostic);
        };
        return new FaultSink(reportUnless, hearsErrorsOnly) { _whole = this };
    }

    /// <summary>
    /// As <see cref="Unless"/>. To the generator a name that is not found may be another generator's, and the compiler will report nothing: the one report says just that, for what is wrong
    /// with a declaration that is half read is not known.
    /// </summary>
    public FaultSink UnlessCompiler(IMethodSymbol method, Func<CompilerError> find)
    {
        if (!hearsErrorsOnly || report is null)
            return Unless(() => find() != CompilerError.None);
        CompilerError? found = null;
        return new FaultSink(Decide, hearsErrorsOnly) { _whole = this };

        void Decide(Diagnostic diagnostic)
        {
            found ??= find();
            if (found == CompilerError.None || (found == CompilerError.NameNotFound && diagnostic.Id == DeclarationRules.UnseenByGenerator.Id))
                Report(() => diagnostic);
            else if (found == CompilerError.NameNotFound && diagnostic.DefaultSeverity == DiagnosticSeverity.Error)
                Report(() => Diagnostic.Create(DeclarationRules.UnseenByGenerator, method.Locations[0], method.Name, FirstError));
        }
    }

    public void Add(DiagnosticDescriptor rule, Func<Location?> place, params object[] arguments)
    {
        Remember(rule, arguments);
        Report(() => Diagnostic.Create(rule, place(), arguments));
    }

    /// <param name="column">The column that a code fix is about, as the property of this name of the diagnostic.</param>
    public void AddOfColumn(DiagnosticDescriptor rule, Func<Location?> place, string column, params object[] arguments)
    {
        Remember(rule, arguments);
        Report(() => Diagnostic.Create(rule, place(), ImmutableDictionary<string, string?>.Empty.Add("Column", column), arguments));
    }

    public void Add(DiagnosticDescriptor rule, ISymbol place, params object[] arguments) =>
        Add(rule, () => place.Locations.Length > 0 ? place.Locations[0] : null, arguments);

    public void Add(DiagnosticDescriptor rule, AttributeData place, params object[] arguments) =>
        Add(rule, place.Name(), arguments);

    /// <summary>What several parts of a declaration lead to is still one mistake.</summary>
    private void Report(Func<Diagnostic> make)
    {
        if (report is not null && make() is var diagnostic && _reported.Add((diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture))))
            report(diagnostic);
    }

    private void Remember(DiagnosticDescriptor rule, object[] arguments)
    {
        if (_whole is not null)
            _whole.Remember(rule, arguments);
        else if (rule.DefaultSeverity == DiagnosticSeverity.Error)
            _firstError ??= UnforeseenFailure.Text(rule, arguments);
    }
}
