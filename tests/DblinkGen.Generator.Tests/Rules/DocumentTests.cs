using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>An editor that analyses open files only, as most do by default, shows in each file what an analysis of the whole project finds there.</summary>
public sealed class DocumentTests
{
    private static readonly Fault[] Faults = [.. Fault.All];

    public static TheoryData<int, string> Cases => new(Faults.Select((f, i) => new TheoryDataRow<int, string>(i, f.Label)));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_fault_shows_in_its_file(int index, string label)
    {
        var fault = Faults[index];
        await Shows(label[..7], fault.CompileWrong(), fault.Others);
    }

    [Theory]
    [MemberData(nameof(RuleTests.OfDeclarations), MemberType = typeof(RuleTests))]
    public async Task So_does_the_example_of_every_page(string id)
    {
        var (code, others) = PageTests.Wrong(id);
        await Shows(id, code, others);
    }

    [Theory]
    [InlineData("")]
    [InlineData("public sealed record Item(string Name) : Part; public record Part { [DblinkColumn(\"id\", \"int8\")] public int Id { get; set; } }")]
    [InlineData("public sealed record Item([property: DblinkColumn(\"id\", \"int8\")] int Id, string Name);")]
    [InlineData("public sealed record Item(string Name) : Part<int>; public abstract record Part<T> { [DblinkColumn(\"id\", \"int8\")] public T? Id { get; set; } }")]
    public async Task A_fault_of_a_row_type_is_told_once_however_many_methods_read_it(string row)
    {
        const string Methods = """
            global using Alias = Item;

            [DblinkServer("remote=far")]
            public static partial class Shop
            {
                [DblinkQuery("SELECT id, name FROM item")]
                public static partial Task<List<Item>> ReadAsync(NpgsqlConnection connection);

                [DblinkQuery("SELECT id, name FROM item")]
                public static partial Task<Alias> ReadOneAsync(NpgsqlConnection connection);

                [DblinkRowSource("items", "SELECT id, name FROM item", typeof(Alias))]
                [DblinkLocalQuery("SELECT i.id FROM @items AS i")]
                public static partial Task<List<int>> JoinAsync(NpgsqlConnection connection);
            }
            """;
        var run = GeneratorRun.Over(Split(UserCode.Compile(Methods, row.Length > 0 ? row : "public sealed record Item(int Id, [property: DblinkColumn(\"name\", \"textt\")] string Name);")));
        var reported = await EqualThoseOfTheCompilation(run);
        Assert.Equal(2, reported.Count);
        Assert.Single(reported, d => d.Id == "DBL3001");
    }

    /// <summary>In one file, and with each type in a file of its own.</summary>
    private static async Task Shows(string rule, Compilation code, IIncrementalGenerator[] others)
    {
        // A file-local type is not seen from another file.
        var cannotSplit = code.SyntaxTrees.Any(t => t.GetRoot().DescendantTokens().Any(token => token.IsKind(SyntaxKind.FileKeyword)));
        foreach (var project in cannotSplit ? [code] : new[] { code, Split(code) }.Distinct())
            Assert.Contains(rule, (await EqualThoseOfTheCompilation(GeneratorRun.Over(project, others))).Select(d => d.Id));
    }

    private static async Task<List<Diagnostic>> EqualThoseOfTheCompilation(GeneratorRun run)
    {
        var whole = await run.Analyze();
        var ofDocuments = new List<Diagnostic>();
        foreach (var tree in run.Output.SyntaxTrees)
            ofDocuments.AddRange(await run.AnalyzeDocument(tree));
        Assert.Equal(Lines(whole), Lines(ofDocuments));
        return ofDocuments;
    }

    private static IEnumerable<string> Lines(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(d => d.ToString()).Order(StringComparer.Ordinal);

    /// <summary>Each type in a file of its own, in an order that is not that of their use.</summary>
    private static Compilation Split(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees.Where(t => t.FilePath != "GlobalUsings.cs").ToList())
        {
            var root = (CompilationUnitSyntax)tree.GetRoot();
            var types = root.Members.OfType<BaseTypeDeclarationSyntax>().ToList();
            if (types.Count < 2)
                continue;
            compilation = compilation.RemoveSyntaxTrees(tree).AddSyntaxTrees(root.Members.Reverse().Select((member, i) =>
                CSharpSyntaxTree.Create(root.WithMembers([member]), (CSharpParseOptions)tree.Options, $"Split{i}{tree.FilePath}")));
        }

        return compilation;
    }
}
