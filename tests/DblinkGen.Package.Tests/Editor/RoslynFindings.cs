using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Npgsql;

namespace DblinkGen.Package.Tests.Editor;

/// <summary>What Roslyn in this process finds in the files of a project with the packed analyzers.</summary>
internal static class RoslynFindings
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using DblinkGen;
        global using Npgsql;
        """;

    /// <returns>By path; from analyzers or generators, whichever reports it.</returns>
    /// <param name="folder">The project's, below which the compiler keeps generated files too.</param>
    public static async Task<ILookup<string, Finding>> OfAsync(
        string folder, IEnumerable<(string Path, string Text)> files, LanguageVersion version, IEnumerable<string> analyzers)
    {
        var options = new CSharpParseOptions(version);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(Usings, options), .. files.Select(f => CSharpSyntaxTree.ParseText(f.Text, options, f.Path))],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(DblinkServerAttribute).Assembly.Location), MetadataReference.CreateFromFile(typeof(NpgsqlConnection).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        var references = analyzers.Select(path => new AnalyzerFileReference(path, Loader.Instance)).ToList();
        var driverOptions = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false, Path.Combine(folder, "obj", "generated"));
        CSharpGeneratorDriver.Create(references.SelectMany(r => r.GetGenerators(LanguageNames.CSharp)), parseOptions: options, driverOptions: driverOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var ofGenerators);
        var ofAnalyzers = await output.WithAnalyzers([.. references.SelectMany(r => r.GetAnalyzers(LanguageNames.CSharp))]).GetAnalyzerDiagnosticsAsync();
        return ofAnalyzers.Concat(ofGenerators).ToLookup(d => d.Location.GetLineSpan().Path, Finding.Of);
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static readonly Loader Instance = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
