using Basic.Reference.Assemblies;
using DblinkGen.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Package.Tests.Editor;

/// <summary>An assembly with a generator of somebody else's, which writes what the examples of some rules lack.</summary>
internal static class OtherGenerators
{
    public static string Emit(string folder)
    {
        var written = RulePage.OtherGenerators.Select(other => $"namespace {other.Key}\n{{\n#nullable enable\n{other.Value}\n}}\n");
        var source = $$"""
            using Microsoft.CodeAnalysis;

            [Generator]
            public sealed class OtherGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
                    context.CompilationProvider,
                    (output, _) => output.AddSource("Written.g.cs", {{SymbolDisplay.FormatLiteral(string.Concat(written), quote: true)}}));
            }
            """;
        var compilation = CSharpCompilation.Create(
            "OtherGenerator",
            [CSharpSyntaxTree.ParseText(source)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(IIncrementalGenerator).Assembly.Location), MetadataReference.CreateFromFile(typeof(CSharpCompilation).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary));
        var path = Path.Combine(folder, "OtherGenerator.dll");
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }
}
