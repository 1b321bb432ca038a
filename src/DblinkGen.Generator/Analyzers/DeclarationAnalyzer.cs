using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
            var elsewhere = GeneratorReporting.Of(start.Options.AnalyzerConfigOptionsProvider);
            var faults = new DeclarationFaults(start.Compilation, elsewhere);
            start.RegisterSymbolAction(symbol => Report(faults.In((IMethodSymbol)symbol.Symbol), symbol.ReportDiagnostic), SymbolKind.Method);
            start.RegisterSymbolAction(symbol => Report(faults.In((INamedTypeSymbol)symbol.Symbol), symbol.ReportDiagnostic), SymbolKind.NamedType);
            start.RegisterSyntaxNodeAction(node => Report(faults.In((ExtensionBlockDeclarationSyntax)node.Node), node.ReportDiagnostic), SyntaxKind.ExtensionBlockDeclaration);
            // An attribute outside of a method declaration is no symbol's of its own: none is announced for a local function.
            if (elsewhere != GeneratorReports.Errors)
                start.RegisterSyntaxNodeAction(Misplaced, SyntaxKind.Attribute);
        });
    }

    private static void Misplaced(SyntaxNodeAnalysisContext context)
    {
        if (MisplacedAttributes.Fault((AttributeSyntax)context.Node, context.SemanticModel, context.CancellationToken) is { } fault)
            context.ReportDiagnostic(fault);
    }

    private static void Report(IEnumerable<Diagnostic> faults, Action<Diagnostic> report)
    {
        foreach (var fault in faults)
            report(fault);
    }
}
