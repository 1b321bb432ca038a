using System.Text.RegularExpressions;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>What comes with a rule: its row among the releases, its page and its tests.</summary>
public sealed partial class RuleTests
{
    private static readonly string Releases = ReadReleases();

    public static TheoryData<string> Rules => [.. AllRules.Descriptors.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_released_in_its_category_with_its_severity_and_title(string id)
    {
        var rule = Rule(id);
        Assert.Contains($"{id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}\n", Releases, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_links_to_its_page(string id) =>
        Assert.EndsWith($"/docs/rules/{id}.md", Rule(id).HelpLinkUri, StringComparison.Ordinal);

    /// <summary>All but those of faults of DblinkGen itself, for which no declaration is known.</summary>
    public static TheoryData<string> OfDeclarations => [.. AllRules.Descriptors.Select(d => d.Id).Where(id => id[3] != '9')];

    [Theory]
    [MemberData(nameof(OfDeclarations))]
    public void A_rule_has_a_fault_to_test_it(string id) => Assert.Contains(Fault.All, f => f.Rule == id);

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_block_of_an_id_is_its_category(string id) => Assert.Equal(
        id[3] switch { '0' => "DblinkGen.Declaration", '1' => "DblinkGen.Columns", '2' => "DblinkGen.Sql", '3' => "DblinkGen.Usage", '9' => "DblinkGen.Internal", _ => "" },
        Rule(id).Category);

    [Fact]
    public void Ids_are_unique() =>
        Assert.Equal(AllRules.Descriptors.Length, AllRules.Descriptors.Select(d => d.Id).Distinct().Count());

    [Fact]
    public void No_row_is_left_of_a_rule_that_is_gone() =>
        Assert.Equal(AllRules.Descriptors.Select(d => d.Id).Order(), Id().Matches(Releases).Select(m => m.Value).Order());

    [Fact]
    public void The_analyzers_announce_every_rule_once() =>
        Assert.Equal(AllRules.Descriptors.Select(d => d.Id).Order(), GeneratorRun.Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Order());

    [GeneratedRegex("^DBL[0-9]{4}", RegexOptions.Multiline)]
    private static partial Regex Id();

    private static DiagnosticDescriptor Rule(string id) => AllRules.Descriptors.Single(d => d.Id == id);

    private static string ReadReleases()
    {
        var folder = Repository.PathOf("src", "DblinkGen.Generator");
        return string.Concat(Directory.GetFiles(folder, "AnalyzerReleases.*.md").Select(File.ReadAllText));
    }
}
