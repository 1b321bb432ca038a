using CsCheck;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Tests.Generation;
using DblinkGen.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.CodeFixes;

/// <summary>Every fix on every wrong declaration of the rules' tests.</summary>
public sealed class FixSweepTests
{
    /// <summary>No fix adds what another generator writes.</summary>
    private static readonly Fault[] Faults = [.. Fault.All.Where(f => f.Written is null)];

    private static readonly Gen<string> Sources = Gen.OneOf<string>([.. Faults.Select(f => f.WrongCode), .. FixCase.All.Select(c => c.Before)]);

    public static TheoryData<int, string> Cases => new(Faults.Select((f, i) => new TheoryDataRow<int, string>(i, f.Label)));

    public static TheoryData<string> Fixable => [.. Fixes.Rules];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task A_fix_mends_the_fault_and_the_result_compiles(int index, string label) => Sweep(UserSolution.Open(Faults[index].CompileWrong()), label);

    [Theory]
    [MemberData(nameof(Fixable))]
    public Task A_fix_mends_the_example_of_the_page_and_the_result_compiles(string rule) => Sweep(UserSolution.Open(PageTests.Example(rule, "Wrong")), rule);

    [Fact]
    public Task No_fix_throws_where_tokens_are_missing() => Gen.Select(Sources, Gen.Double.Unit.Array[1, 3], BrokenCodeTests.Delete)
        .SampleAsync(
            async source =>
            {
                var project = UserSolution.Open(source);
                foreach (var diagnostic in await project.AnalyzeAsync())
                    await project.OfferAsync(diagnostic);
            },
            iter: 100, threads: 1);

    private static async Task Sweep(Project project, string label)
    {
        var before = await project.AnalyzeAsync();
        var errors = (await project.CompilerErrorsAsync()).Count;
        foreach (var diagnostic in before)
        {
            foreach (var action in await project.OfferAsync(diagnostic))
            {
                var mended = await project.ApplyAsync(action);
                var text = $"{label}: {action.Title}\n{await mended.User().TextAsync()}";
                var faults = await mended.CompilerErrorsAsync();
                Assert.True(faults.Count <= errors, string.Join('\n', [.. faults, text]));
                Assert.True((await mended.AnalyzeAsync()).Count(d => d.Id == diagnostic.Id) < before.Count(d => d.Id == diagnostic.Id), text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Fixable))]
    public void A_rule_with_a_fix_exists(string rule) => Assert.Contains(AllRules.Descriptors, d => d.Id == rule);

    [Theory]
    [MemberData(nameof(Fixable))]
    public void The_page_of_a_rule_with_a_fix_says_what_it_does(string rule) => Assert.Contains(
        "\nCode fix: ", File.ReadAllText(Path.Combine(ProjectFolder.Repository, "docs", "rules", rule + ".md")), StringComparison.Ordinal);

    [Fact]
    public void The_index_marks_the_rules_with_a_fix()
    {
        var marked = File.ReadLines(Path.Combine(ProjectFolder.Repository, "docs", "rules", "README.md"))
            .Where(l => l.StartsWith("| [DBL", StringComparison.Ordinal) && l.EndsWith("| yes |", StringComparison.Ordinal))
            .Select(l => l.Substring(3, 7));
        Assert.Equal(Fixes.Rules, marked.Order());
    }
}
