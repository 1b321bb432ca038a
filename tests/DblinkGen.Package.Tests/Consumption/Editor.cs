using DblinkGen.Generator;
using DblinkGen.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DblinkGen.Package.Tests.Consumption;

/// <summary>What the analyzers say in this process of files that a build gets, too.</summary>
internal static class Editor
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "Npgsql.dll" or "DblinkGen.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static async Task<List<Report>> ReportsAsync(IEnumerable<(string Name, string Text)> files)
    {
        var compilation = CSharpCompilation.Create(
            "Consumer",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.Name)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new DblinkGenerator().AsSourceGenerator()], parseOptions: Parsing).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        var diagnostics = await output.WithAnalyzers([new DeclarationAnalyzer(), new CallAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(Report.Of).Distinct().Order()];
    }
}
