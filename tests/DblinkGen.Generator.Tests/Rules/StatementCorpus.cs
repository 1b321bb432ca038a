using System.Collections.Immutable;
using DblinkGen.Generator.Tests.Generation;
using DblinkGen.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>Every SQL text that stands in an attribute of ours in the tests, the rules' pages, the guide and the samples.</summary>
internal static class StatementCorpus
{
    public static readonly ImmutableArray<string> All = [.. Sources().SelectMany(Statements).Append("INSERT INTO item VALUES (1) RETURNING").Distinct()];

    /// <summary>What a text may be given to. <c>{0}</c> is a name, <c>{1}</c> the literal.</summary>
    public static readonly ImmutableArray<string> Declarations =
    [
        "[DblinkQuery({1})] public partial Task<List<Item>> {0}(int id, string name, decimal price);",
        "[DblinkQuery({1})] public partial Task<int> {0}();",
        "[DblinkQuery({1}, Match = DblinkMatch.ByName)] public partial Task<Item?> {0}(int id);",
        "[DblinkQuery({1}, Match = DblinkMatch.ByPosition, FetchSize = 10)] public partial IEnumerable<Item> {0}(int id);",
        "[DblinkCommand({1})] public partial Task<int> {0}(int id);",
        "[DblinkFanOut(\"a\", \"b\", OrderBy = \"id\")][DblinkQuery({1})] public partial IAsyncEnumerable<Item> {0}(int id, CancellationToken token);",
        "[DblinkRowSource(\"items\", {1}, typeof(Item))][DblinkLocalQuery(\"SELECT i.id, i.name FROM @items AS i\")] public partial Task<List<Item>> {0}(int id);",
        "[DblinkRowSource(\"items\", \"SELECT id, name FROM item\", typeof(Item))][DblinkLocalQuery({1})] public partial Task<List<Item>> {0}(int id);",
        "[DblinkRowSource(\"items\", \"SELECT id, name FROM item\", typeof(Item))][DblinkLocalCommand({1})] public partial Task<int> {0}(int id);",
    ];

    private static IEnumerable<string> Sources()
    {
        var documents = Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .SelectMany(page => File.ReadAllText(page).Split("```csharp\n").Skip(1).Select(block => block.Split("```")[0]));
        var programs = new[] { "samples", "tests/DblinkGen.IntegrationTests" }
            .SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .Select(File.ReadAllText);
        return [.. SnapshotCase.All.Select(c => c.Source), .. Fault.All.SelectMany(f => new[] { f.WrongCode, f.Right }), .. documents, .. programs];
    }

    private static IEnumerable<string> Statements(string source) => CSharpSyntaxTree.ParseText(source, UserCode.ParseOptions).GetRoot()
        .DescendantNodes()
        .OfType<AttributeSyntax>()
        .Where(a => a.Name.ToString() is "DblinkQuery" or "DblinkCommand" or "DblinkRowSource" or "DblinkLocalQuery" or "DblinkLocalCommand")
        .SelectMany(a => a.ArgumentList?.Arguments ?? default)
        .Select(a => a.Expression)
        .OfType<LiteralExpressionSyntax>()
        .Select(l => l.Token.Value as string)
        .OfType<string>();
}
