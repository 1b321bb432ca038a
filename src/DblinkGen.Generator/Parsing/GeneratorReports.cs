using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DblinkGen.Generator.Parsing;

/// <summary>Which faults the generator reports itself. The analyzer, which shows them at every keystroke, reports all others.</summary>
internal enum GeneratorReports
{
    /// <summary>In an editor, whose analyzers run whatever the compiler says.</summary>
    Nothing,

    /// <summary>In a build: the compiler runs no analyzer after an error such as CS8795, that a partial method has no body.</summary>
    MissingBodies,

    /// <summary>Where no analyzer runs.</summary>
    Errors,
}

internal static class GeneratorReporting
{
    /// <summary>Set by the targets of the package, which know whether they serve a build or an editor.</summary>
    private const string Option = "dblinkgen_generator_reports";

    /// <summary>The rules whose faults leave the method without any body, and so with an error of the compiler's.</summary>
    public static readonly ImmutableArray<string> MissingBodies =
    [
        DeclarationRules.MethodNotPartial.Id, DeclarationRules.TypeNotPartial.Id, DeclarationRules.FileLocal.Id, DeclarationRules.LanguageVersion.Id,
        InternalRules.InternalError.Id,
    ];

    public static GeneratorReports Of(AnalyzerConfigOptionsProvider options) => options.GlobalOptions.TryGetValue(Option, out var value) ? value switch
    {
        "missing_bodies" => GeneratorReports.MissingBodies,
        "errors" => GeneratorReports.Errors,
        _ => GeneratorReports.Nothing,
    } : GeneratorReports.Nothing;

    /// <summary>Those of the faults that the generator reports, each once: a type is read for each of its methods, a row type for each that returns it.</summary>
    public static IEnumerable<DeclaredFault> Of(this GeneratorReports reports, ImmutableArray<DeclaredFault> faults) =>
        from fault in faults
        where reports.Include(fault.Rule)
        group fault by (fault.Id, fault.Path, fault.Start, fault.Length) into same
        select same.First();

    public static bool Include(this GeneratorReports reports, DiagnosticDescriptor rule) => reports switch
    {
        GeneratorReports.MissingBodies => MissingBodies.Contains(rule.Id),
        GeneratorReports.Errors => rule.DefaultSeverity == DiagnosticSeverity.Error,
        _ => false,
    };
}
