using System.Text.RegularExpressions;
using DblinkGen.Generator.Tests.Generation;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>The examples on the page of a rule are what they are said to be.</summary>
public sealed partial class PageTests
{
    private static readonly string Folder = Path.Combine(ProjectFolder.Repository, "docs", "rules");

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Folder, "DBL*.md").Select(f => Path.GetFileNameWithoutExtension(f))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_wrong_example_breaks_the_rule_and_the_right_one_none(string id)
    {
        var examples = Example().Matches(await File.ReadAllTextAsync(Path.Combine(Folder, id + ".md"), TestContext.Current.CancellationToken));
        Assert.Contains(await GeneratorRun.Over(examples[0].Groups[1].Value).Analyze(), d => d.Id == id);
        Assert.Empty(await GeneratorRun.Over(examples[1].Groups[1].Value).Analyze());
    }

    [GeneratedRegex("```csharp\r?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
