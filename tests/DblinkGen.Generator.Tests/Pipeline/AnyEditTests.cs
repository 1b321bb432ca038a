using CsCheck;
using DblinkGen.Generator.Tests.Generation;
using DblinkGen.Generator.Tests.Rules;
using DblinkGen.Generator.Tests.Snapshots;

namespace DblinkGen.Generator.Tests.Pipeline;

/// <summary>Whatever is typed, the answer is that of reading everything again.</summary>
public sealed class AnyEditTests
{
    private static readonly Gen<string> Sources = Gen.OneOf<string>(
        [TwoFiles.Text, .. SnapshotCase.All.Select(c => c.Source), .. Fault.All.Select(f => f.WrongCode), .. Fault.All.Select(f => f.Right)]);

    private static readonly Gen<string> Typed = Gen.OneOf(
        "\n#nullable disable\n", "\n#nullable enable\n", "\n#if X\n", "\n#endif\n", "\n#define X\n", "{", "}", "(", ")", ";", "=>", "\"", "/*", "// ", " static ", " public int Typed; ",
        " => 1; ", "[Obsolete]", "[DblinkQuery(\"SELECT 1\")] ", "?", "<", "$");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_remembered_is_never_wrong(bool hasAnalyzers) => Gen.Select(Sources, Gen.Select(Gen.Double.Unit, Typed, Gen.Bool).Array[3, 6]).Sample((source, edits) =>
    {
        var package = hasAnalyzers ? PackageOptions.Editor : PackageOptions.WithoutAnalyzers;
        GeneratorRun? run = null;
        foreach (var (place, typed, isInserted) in edits)
        {
            source = isInserted ? source.Insert((int)(place * source.Length), typed) : BrokenCodeTests.Delete(source, [place]);
            var compilation = UserCode.Compile(TwoFiles.Declaration, source);
            run = run?.Again(compilation) ?? GeneratorRun.Over(compilation, package);
            var fresh = GeneratorRun.Over(compilation, package);
            Assert.Equal(Texts(fresh), Texts(run));
            Assert.Equal(Faults(fresh), Faults(run));
        }
    }, iter: 100);

    private static IEnumerable<(string, string)> Texts(GeneratorRun run) => run.Result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString()));

    private static IEnumerable<string> Faults(GeneratorRun run) => run.Result.Diagnostics.Select(d => d.ToString());
}
