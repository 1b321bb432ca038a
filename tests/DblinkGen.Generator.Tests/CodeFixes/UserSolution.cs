using System.Collections.Immutable;
using System.Reflection;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DblinkGen.Generator.Tests.CodeFixes;

/// <summary>A user's project as an IDE holds it, with the generator at work.</summary>
internal static class UserSolution
{
    public static Project Open(params string[] sources) => Open(UserCode.Compile(sources));

    public static Project Open(Compilation compilation)
    {
        var project = new AdhocWorkspace().CurrentSolution
            .AddProject("UserProject", "UserProject", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees.First().Options)
            .WithMetadataReferences(compilation.References)
            .AddAnalyzerReference(new AnalyzerFileReference(typeof(DblinkGenerator).Assembly.Location, new Loader()))
            .AddAnalyzerReference(new AnalyzerFileReference(typeof(RuleFix).Assembly.Location, new Loader()));
        foreach (var tree in compilation.SyntaxTrees)
            project = project.AddDocument(tree.FilePath, tree.GetText(), filePath: tree.FilePath).Project;
        return project;
    }

    public static Document User(this Project project, int index = 0) => project.Documents.Single(d => d.Name == $"User{index}.cs");

    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(this Project project)
    {
        var compilation = await project.GetCompilationAsync();
        var diagnostics = await compilation!.WithAnalyzers(GeneratorRun.Analyzers).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(d => d.Location.SourceTree?.FilePath).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>What the analyzers or, of an error of its own, the compiler report in the user's code.</summary>
    public static async Task<List<Diagnostic>> ReportsAsync(this Project project, string id)
    {
        var compilation = await project.GetCompilationAsync();
        return [.. (id.StartsWith("CS", StringComparison.Ordinal) ? compilation!.GetDiagnostics() : await project.AnalyzeAsync()).Where(d => d.Id == id && project.GetDocument(d.Location.SourceTree) is { } and not SourceGeneratedDocument)];
    }

    public static async Task<List<string>> CompilerErrorsAsync(this Project project)
    {
        var compilation = await project.GetCompilationAsync();
        return [.. compilation!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())];
    }

    public static async Task<string> TextAsync(this Document document) => (await document.GetTextAsync()).ToString();

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
