using System.Collections.Immutable;
using DblinkGen.Generator.Analyzers;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DblinkGen.Generator.Tests.Generation;

/// <summary>A run of the generator over a compilation, with the steps of its pipeline recorded.</summary>
internal sealed class GeneratorRun
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new DeclarationAnalyzer(), new CallAnalyzer()];

    private readonly GeneratorDriver _driver;

    private readonly AnalyzerConfigOptionsProvider _options;

    private GeneratorRun(GeneratorDriver driver, Compilation input, AnalyzerConfigOptionsProvider options)
    {
        _options = options;
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _);
        Output = output;
        Result = _driver.GetRunResult().Results.Single(r => r.Generator.GetGeneratorType() == typeof(DblinkGenerator));
    }

    /// <summary>The user's code and the generated code.</summary>
    public Compilation Output { get; }

    public GeneratorRunResult Result { get; }

    public IEnumerable<TypeModel> Types =>
        Result.TrackedSteps.TryGetValue(TrackingNames.Types, out var steps)
            ? steps.SelectMany(s => s.Outputs).Where(o => o.Reason != IncrementalStepRunReason.Removed).Select(o => (TypeModel)o.Value)
            : [];

    public static GeneratorRun Over(string source) => Over(UserCode.Compile(source));

    /// <param name="input">The user's code.</param>
    /// <param name="others">Generators that run beside ours.</param>
    public static GeneratorRun Over(Compilation input, params IIncrementalGenerator[] others) => Over(input, PackageOptions.Editor, others);

    /// <param name="package">What the package's targets tell it.</param>
    public static GeneratorRun Over(Compilation input, AnalyzerConfigOptionsProvider package, params IIncrementalGenerator[] others)
    {
        var options = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);
        return new GeneratorRun(CSharpGeneratorDriver.Create([new DblinkGenerator().AsSourceGenerator(), .. others.Select(o => o.AsSourceGenerator())], parseOptions: (CSharpParseOptions)input.SyntaxTrees.First().Options, optionsProvider: package, driverOptions: options), input, package);
    }

    /// <summary>Another run of the same driver, as after a keystroke.</summary>
    public GeneratorRun Again(Compilation input) => new(_driver, input, _options);

    /// <summary>What the analyzers say of the compilation that the compiler sees: generated code included.</summary>
    public Task<ImmutableArray<Diagnostic>> Analyze() => Analyzed().GetAnalyzerDiagnosticsAsync();

    /// <summary>What they say of one file to an editor that asks for no other.</summary>
    public Task<ImmutableArray<Diagnostic>> AnalyzeDocument(SyntaxTree tree) =>
        Analyzed().GetAnalyzerSemanticDiagnosticsAsync(Output.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);

    private CompilationWithAnalyzers Analyzed() => Output.WithAnalyzers(Analyzers, new AnalyzerOptions([], _options));
}
