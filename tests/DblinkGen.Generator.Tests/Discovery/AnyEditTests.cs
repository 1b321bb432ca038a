using CsCheck;
using DblinkGen.Generator.Discovery;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Tests.Generation;
using DblinkGen.Generator.Tests.Rules;
using DblinkGen.Generator.Tests.Snapshots;

namespace DblinkGen.Generator.Tests.Discovery;

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
        var reports = hasAnalyzers ? GeneratorReports.Nothing : GeneratorReports.Errors;
        var declared = new DeclaredMethods();
        foreach (var (place, typed, isInserted) in edits)
        {
            source = isInserted ? source.Insert((int)(place * source.Length), typed) : BrokenCodeTests.Delete(source, [place]);
            var compilation = UserCode.Compile(TwoFiles.Declaration, source);
            var fresh = new DeclaredMethods().Of(compilation, reports, CancellationToken.None);
            var remembered = declared.Of(compilation, reports, CancellationToken.None);
            Assert.Equal<MethodModel>(fresh.Methods, remembered.Methods);
            Assert.Equal<DeclaredFault>(fresh.Faults, remembered.Faults);
        }
    }, iter: 100);
}
