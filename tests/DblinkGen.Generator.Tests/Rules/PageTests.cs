using System.Text.RegularExpressions;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>The page of a rule: its parts, and that its examples do what they are there for.</summary>
public sealed partial class PageTests
{
    private static readonly string Folder = Repository.PathOf("docs", "rules");

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
    public async Task The_wrong_example_shows_the_rule_and_no_other(string id)
    {
        var (code, others) = Wrong(id);
        Assert.Equal([id], (await GeneratorRun.Over(code, others).Analyze()).Select(d => d.Id).Distinct());
    }

    [Theory]
    [MemberData(nameof(RuleTests.OfDeclarations), MemberType = typeof(RuleTests))]
    public async Task The_right_example_is_quiet_and_compiles(string id)
    {
        var code = Example(id, "Right");
        Assert.Empty(await GeneratorRun.Over(code).Analyze());
        Invariants.Hold(GeneratorRun.Over(code), code);
    }

    [Theory]
    [MemberData(nameof(RuleTests.OfDeclarations), MemberType = typeof(RuleTests))]
    public void What_suppression_leaves_is_what_the_page_says(string id)
    {
        var page = Read(id);
        var suppression = page[page.IndexOf("## Suppression", StringComparison.Ordinal)..];
        var throws = Rule(id).DefaultSeverity == DiagnosticSeverity.Error && !GeneratorReporting.MissingBodies.Contains(id);
        Assert.Equal(throws, suppression.Contains("throws when it is called", StringComparison.Ordinal));
    }

    /// <summary>The project of a wrong example, and the generators beside ours.</summary>
    public static (Compilation Code, IIncrementalGenerator[] Others) Wrong(string id)
    {
        var code = Example(id, "Wrong");
        var version = RulePage.LanguageVersion(code) is { } stated ? Enum.Parse<LanguageVersion>("CSharp" + stated) : LanguageVersion.CSharp14;
        return (UserCode.CompileAs(version, code), RulePage.OtherGenerators.TryGetValue(id, out var written) ? [new OtherGenerator(written)] : []);
    }

    private static DiagnosticDescriptor Rule(string id) => AllRules.Descriptors.Single(d => d.Id == id);

    public static string Example(string id, string heading) => new RulePage(Read(id)).Example(heading);

    internal static string Read(string page) => File.ReadAllText(Path.Combine(Folder, page + ".md"));

    [GeneratedRegex("^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
