using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Snapshots;

public sealed class GeneratedCodeTests
{
    private static readonly string Version = typeof(DblinkGenerator).Assembly.GetName().Version!.ToString(3);

    public static TheoryData<string> Cases => [.. SnapshotCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Declarations_give_the_verified_code(string name)
    {
        var example = new SnapshotCase(name);
        var run = GeneratorRun.Over(example.Source);

        Invariants.Hold(run, example.Source);
        Assert.DoesNotContain(await run.Analyze(), d => d.Severity == DiagnosticSeverity.Error);
        Snapshot.Match(Text(run), example.VerifiedFile, example.ReceivedFile);
    }

    [Fact]
    public void Every_verified_file_has_a_case() => Assert.Empty(SnapshotCase.Orphans);

    private static string Text(GeneratorRun run)
    {
        var files = run.Result.GeneratedSources;
        var text = string.Join('\n', files.Select(f => files.Length == 1 ? $"{f.SourceText}" : $"// {f.HintName}\n{f.SourceText}"));
        // A new version is no new code.
        return text.Replace(Version, "VERSION", StringComparison.Ordinal);
    }
}
