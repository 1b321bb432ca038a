using System.Globalization;
using System.Runtime.Loader;
using System.Text;
using DblinkGen.Generator;
using DblinkGen.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.Judge.Tests.Texts;

/// <summary>A method, or the errors that its declaration has.</summary>
internal sealed record DeclaredMethod(Func<DblinkSession, int, Task<object>>? Call, IReadOnlyList<string> Errors);

/// <summary>Declares methods in C#, and has them compiled as a user's.</summary>
internal static class Declared
{
    private const string Usings = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using DblinkGen;

        """;

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Latest);
    private static readonly CSharpCompilationOptions s_options = new(OutputKind.DynamicallyLinkedLibrary);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !path.EndsWith("DblinkGen.Generator.dll", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles a method for each; the assembly goes with the last of them.</summary>
    public static async Task<IReadOnlyList<DeclaredMethod>> CompileAsync(IReadOnlyList<(StatementText Text, MethodShape Shape)> methods)
    {
        var trees = methods.Select((m, i) => CSharpSyntaxTree.ParseText(SourceText.From(Source(m.Text, m.Shape, i), Encoding.UTF8), s_parsing, path: Type(i) + ".cs")).ToList();
        var input = CSharpCompilation.Create("Texts" + Guid.NewGuid().ToString("N"), trees, s_references, s_options);
        CSharpGeneratorDriver.Create([new DblinkGenerator().AsSourceGenerator()], parseOptions: s_parsing).RunGeneratorsAndUpdateCompilation(input, out var output, out var reported);
        var analyzed = await output.WithAnalyzers([new DeclarationAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var errors = reported.Concat(analyzed).Where(d => d.Severity == DiagnosticSeverity.Error).ToLookup(d => d.Location.SourceTree?.FilePath, d => $"{d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}");

        // What has an error gets a body that throws.
        using var image = new MemoryStream();
        var emitted = output.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        var assembly = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
        return [.. trees.Select((tree, i) => errors.Contains(tree.FilePath)
            ? new DeclaredMethod(null, [.. errors[tree.FilePath]])
            : new DeclaredMethod(assembly.GetType(Type(i))!.GetMethod("Run")!.CreateDelegate<Func<DblinkSession, int, Task<object>>>(), []))];
    }

    private static string Source(StatementText text, MethodShape shape, int number)
    {
        var parameter = text.HasParameter ? ", int p" : "";
        var call = $"Method(session{(text.HasParameter ? ", p" : "")})";
        return $$"""
            {{Usings}}
            [DblinkServer("{{TwinServers.Far}}")]
            public static partial class {{Type(number)}}
            {
                {{string.Format(CultureInfo.InvariantCulture, shape.Attributes, SymbolDisplay.FormatLiteral(text.Declared, quote: true))}}
                public static partial {{shape.Returns}} Method(DblinkSession session{{parameter}});

                public static async Task<object> Run(DblinkSession session, int p) => {{string.Format(CultureInfo.InvariantCulture, shape.Call, call)}};
            }
            """;
    }

    private static string Type(int number) => string.Create(CultureInfo.InvariantCulture, $"M{number}");
}
