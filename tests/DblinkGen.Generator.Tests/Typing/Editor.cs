using System.Collections.Immutable;
using DblinkGen.Generator.Analyzers;
using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DblinkGen.Generator.Tests.Typing;

/// <summary>Holds a project of one file, and says after each key what is reported.</summary>
internal sealed class Editor
{
    private static readonly CompilationWithAnalyzersOptions Options = new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);

    private CSharpCompilation _project = UserCode.Compile("");

    private GeneratorDriver _driver = CSharpGeneratorDriver.Create([new DblinkGenerator().AsSourceGenerator()], parseOptions: UserCode.ParseOptions);

    /// <summary>The reports of ours, and beside them the errors of the compiler that are about declarations.</summary>
    public async Task<(ImmutableArray<Diagnostic> Ours, ImmutableArray<Diagnostic> Compiler)> ShowAsync(string text)
    {
        _project = _project.ReplaceSyntaxTree(_project.SyntaxTrees[1], UserCode.Parse(text, "User0.cs"));
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_project, out var output, out var generator);
        Assert.Null(_driver.GetRunResult().Results.Single().Exception);
        var analyzer = await new CompilationWithAnalyzers(output, [new DeclarationAnalyzer()], Options).GetAnalyzerDiagnosticsAsync();
        ImmutableArray<Diagnostic> ours = [.. generator, .. analyzer];
        return (ours, ours.IsEmpty ? [] : [.. output.GetDeclarationDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)]);
    }
}
