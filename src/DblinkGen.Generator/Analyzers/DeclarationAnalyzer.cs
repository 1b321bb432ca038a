using System.Collections.Immutable;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
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
        context.RegisterSymbolAction(Analyze, SymbolKind.Method);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        // The implementing part has the attributes of the other, too.
        if (method.PartialDefinitionPart is not null || MethodAttributes.FirstOf(method) is not { } attribute)
            return;
        if (attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } syntax)
            Analyze(method, syntax, new FaultSink(context.ReportDiagnostic));
    }

    private static void Analyze(IMethodSymbol method, MethodDeclarationSyntax syntax, FaultSink faults)
    {
        MethodParser.Parse(method, syntax, faults);
        if (!faults.HasErrors && GeneratedBody.Error(method) is { } error)
            faults.Add(DeclarationRules.UnseenByGenerator, method, method.Name, error);
    }
}
