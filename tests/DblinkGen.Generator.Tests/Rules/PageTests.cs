using System.Text.RegularExpressions;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>The page of a rule: its parts, and that its examples do what they are there for.</summary>
public sealed partial class PageTests
{
    private static readonly string Folder = Path.Combine(ProjectFolder.Repository, "docs", "rules");

    private static readonly string Index = Read("README");

    public static TheoryData<string> Rules => [.. AllRules.Descriptors.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_begins_with_title_severity_and_category(string id)
    {
        var rule = Rule(id);
        var severity = rule.DefaultSeverity.ToString().ToLowerInvariant();
        Assert.StartsWith($"# {id}: {rule.Title}\n\nSeverity: {severity}. Category: `{rule.Category}`.\n\n## Cause\n\n", Read(id), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RuleTests.OfDeclarations), MemberType = typeof(RuleTests))]
    public void A_page_tells_cause_wrong_right_and_suppression(string id) =>
        Assert.Equal(["Cause", "Wrong", "Right", "Suppression"], Heading().Matches(Read(id)).Select(m => m.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_index_has_the_page(string id) => Assert.Contains($"\n| [{id}]({id}.md) | {Rule(id).Title} | ", Index, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(RuleTests.OfDeclarations), MemberType = typeof(RuleTests))]
    public async Task The_wrong_example_shows_the_rule_and_no_other(string id) => Assert.Equal([id], await Reported(Example(id, "Wrong"), OtherGenerators.GetValueOrDefault(id)));

    [Theory]
    [MemberData(nameof(RuleTests.OfDeclarations), MemberType = typeof(RuleTests))]
    public async Task The_right_example_is_quiet_and_compiles(string id)
    {
        var code = Example(id, "Right");
        Assert.Empty(await Reported(code));
        Invariants.Hold(GeneratorRun.Over(code), code);
    }

    /// <summary>What other generators write for the examples of the rules that are about them.</summary>
    private static readonly Dictionary<string, string> OtherGenerators = new()
    {
        ["DBL0014"] = "[System.AttributeUsage(System.AttributeTargets.Class)] public sealed class GenerateDtoAttribute : System.Attribute; public sealed record ItemDto(int Id, string Name);",
        ["DBL1015"] = "public class ObservableObject; public sealed class ObservablePropertyAttribute : System.Attribute; partial class Item { public int Id { get => id; set => id = value; } public string? Name { get => name; set => name = value; } }",
    };

    private static async Task<IEnumerable<string>> Reported(string code, string? written = null)
    {
        var version = LangVersion().Match(code) is { Success: true } stated ? Enum.Parse<LanguageVersion>("CSharp" + stated.Groups[1].Value) : LanguageVersion.CSharp14;
        var diagnostics = await GeneratorRun.Over(UserCode.CompileAs(version, code), [.. written is null ? [] : new[] { new OtherGenerator(written) }]).Analyze();
        return diagnostics.Select(d => d.Id).Distinct();
    }

    private static DiagnosticDescriptor Rule(string id) => AllRules.Descriptors.Single(d => d.Id == id);

    public static string Example(string id, string heading)
    {
        var page = Read(id);
        var start = page.IndexOf("```csharp\n", page.IndexOf($"## {heading}\n", StringComparison.Ordinal), StringComparison.Ordinal) + "```csharp\n".Length;
        return page[start..page.IndexOf("```\n", start, StringComparison.Ordinal)];
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(Folder, page + ".md"));

    [GeneratedRegex("^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("<LangVersion>([0-9]+)</LangVersion>")]
    private static partial Regex LangVersion();
}
