using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Generator.Tests.Discovery;

/// <summary>Which changes of a project make the generator read declarations again.</summary>
public sealed class ProjectTests
{
    private const string Query = """
        [DblinkServer("remote")]
        public static partial class Items
        {
            [DblinkQuery("SELECT * FROM item")]
            public static partial Task<List<Library.Item>> ReadAsync(NpgsqlConnection connection);
        }
        """;

    private static readonly CSharpCompilation Narrow = Library("namespace Library; public sealed record Item(int Id);");

    private static readonly CSharpCompilation Wide = Library("namespace Library; public sealed record Item(long Id);");

    [Fact]
    public void The_same_project_in_another_compilation_decides_on_nothing() =>
        Memory.Serves(User(Narrow.ToMetadataReference()), User(Narrow.ToMetadataReference()));

    [Fact]
    public void An_edited_project_decides() => Memory.IsNoUse(User(Narrow.ToMetadataReference()), User(Wide.ToMetadataReference()));

    [Fact]
    public void Another_assembly_decides() => Memory.IsNoUse(User(Built(Narrow)), User(Built(Wide)));

    [Fact]
    public void An_alias_of_a_reference_decides() => Memory.IsNoUse(User(Narrow.ToMetadataReference()), User(Narrow.ToMetadataReference(["elsewhere"])));

    [Fact]
    public void The_nullable_context_decides() => Memory.IsNoUse(
        TwoFiles.Compilation, TwoFiles.Compilation.WithOptions(TwoFiles.Compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable)));

    [Fact]
    public void A_preprocessor_symbol_decides() => Memory.IsNoUse(TwoFiles.Compilation, TwoFiles.Parsed(UserCode.ParseOptions.WithPreprocessorSymbols("WIDE")));

    [Fact]
    public void The_language_version_decides() => Memory.IsNoUse(TwoFiles.Compilation, TwoFiles.Parsed(UserCode.ParseOptions.WithLanguageVersion(LanguageVersion.CSharp9)));

    [Fact]
    public void A_file_that_counts_as_generated_decides() => Memory.IsNoUse(TwoFiles.Compilation, With(new GeneratedFiles(GeneratedKind.MarkedGenerated)));

    [Fact]
    public void Another_view_of_the_same_options_decides_on_nothing() =>
        Memory.Serves(With(new GeneratedFiles(GeneratedKind.Unknown)), With(new GeneratedFiles(GeneratedKind.Unknown)));

    private static CSharpCompilation With(SyntaxTreeOptionsProvider provider) =>
        TwoFiles.Compilation.WithOptions(TwoFiles.Compilation.Options.WithSyntaxTreeOptionsProvider(provider));

    private static CSharpCompilation User(MetadataReference library) => UserCode.Compile(Query).AddReferences(library);

    private static CSharpCompilation Library(string source) => UserCode.Compile(source).WithAssemblyName("Library");

    private static PortableExecutableReference Built(CSharpCompilation library)
    {
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private sealed class GeneratedFiles(GeneratedKind kind) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => kind;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
