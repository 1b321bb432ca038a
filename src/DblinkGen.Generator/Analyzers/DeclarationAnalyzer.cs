using System.Collections.Generic;
using System.Collections.Immutable;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DblinkGen.Generator.Analyzers;

/// <summary>Reports what the generator's parser finds wrong with a declaration.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => AllRules.OfDeclarations;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // The generated body makes the whole method generated code, and its faults are those of the user's declaration.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            var faults = new DeclarationFaults(start.Compilation, GeneratorReporting.Of(start.Options.AnalyzerConfigOptionsProvider));
            start.RegisterSymbolAction(symbol => Report(faults.In((IMethodSymbol)symbol.Symbol), symbol), SymbolKind.Method);
            start.RegisterSymbolAction(symbol => Report(faults.In((INamedTypeSymbol)symbol.Symbol), symbol), SymbolKind.NamedType);
        });
    }

    private static void Report(IEnumerable<Diagnostic> faults, SymbolAnalysisContext context)
    {
        foreach (var fault in faults)
            context.ReportDiagnostic(fault);
    }
}
