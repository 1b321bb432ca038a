using CsCheck;
using DblinkGen.Generator.Tests.Generation;
using DblinkGen.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>Code is broken most of the time that someone writes it.</summary>
public sealed class BrokenCodeTests
{
    /// <summary>What a Roslyn host makes of an exception in an analyzer.</summary>
    private const string AnalyzerThrew = "AD0001";

    private static readonly Gen<string> Sources = Gen.OneOf<string>(
        [.. SnapshotCase.All.Select(c => c.Source), .. Fault.All.Select(f => f.WrongCode), .. Fault.All.Select(f => f.Right)]);

    [Fact]
    public Task Nothing_throws_where_tokens_are_missing() => Gen.Select(Sources, Gen.Double.Unit.Array[1, 4], Delete)
        .SampleAsync(Survives, iter: 400);

    [Fact]
    public Task Nothing_throws_where_the_text_ends_early() => Gen.Select(Sources, Gen.Double.Unit, (source, at) => source[..(int)(at * source.Length)])
        .SampleAsync(Survives, iter: 150);

    public static string Delete(string source, double[] places)
    {
        foreach (var place in places)
        {
            var tokens = CSharpSyntaxTree.ParseText(source, UserCode.ParseOptions).GetRoot().DescendantTokens().ToList();
            if (tokens.Count == 0)
                break;
            var token = tokens[(int)(place * tokens.Count)];
            source = source.Remove(token.SpanStart, token.Span.Length);
        }

        return source;
    }

    private static async Task Survives(string source)
    {
        var run = GeneratorRun.Over(source);
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(await run.Analyze(), d => d.Id == AnalyzerThrew);
    }
}
