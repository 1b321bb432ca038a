using System.Collections.Immutable;
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

    public static bool Include(this GeneratorReports reports, Diagnostic fault) => reports switch
    {
        GeneratorReports.MissingBodies => MissingBodies.Contains(fault.Id),
        GeneratorReports.Errors => fault.DefaultSeverity == DiagnosticSeverity.Error,
        _ => false,
    };
}
