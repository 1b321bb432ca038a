using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Pipeline;

/// <summary>What a keystroke costs in a project of 1,000 generated methods: by what runs, for time depends on the machine.</summary>
public sealed class LargeProjectTests
{
    private const int Types = 100;

    private static readonly string[] Sources = [.. Enumerable.Range(0, Types).Select(Source), Bystander(1)];

    [Fact]
    public void An_edit_that_touches_no_declaration_writes_nothing()
    {
        var reasons = Outputs(After(Types, Bystander(2)));
        Assert.Equal(Types, reasons.Count);
        Assert.All(reasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_method_writes_one_type()
    {
        var reasons = Outputs(After(7, Source(7).Replace("id = @id", "id >= @id", StringComparison.Ordinal)));
        Assert.Single(reasons, reason => reason == IncrementalStepRunReason.Modified);
        Assert.Equal(Types - 1, reasons.Count(reason => reason == IncrementalStepRunReason.Cached));
    }

    private static GeneratorRun After(int file, string edited)
    {
        var before = UserCode.Compile(Sources);
        var run = GeneratorRun.Over(before);
        Assert.Equal(1_000, run.Types.Sum(t => t.Methods.Count));
        var tree = before.SyntaxTrees.Single(t => t.FilePath == $"User{file}.cs");
        return run.Again(before.ReplaceSyntaxTree(tree, UserCode.Parse(edited, tree.FilePath)));
    }

    private static List<IncrementalStepRunReason> Outputs(GeneratorRun run) =>
        [.. run.Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason)];

    private static string Bystander(int answer) => $"public static class Bystander {{ public static int Answer => {answer}; }}";

    private static string Source(int number)
    {
        var methods = Enumerable.Range(0, 10).Select(i => $"""
                [DblinkCommand("UPDATE item SET price = @price WHERE id = @id")]
                public static partial Task<int> Set{i}Async(NpgsqlConnection connection, int id, decimal price);
            """);
        return $$"""
            [DblinkServer("remote")]
            public static partial class Shop{{number}}
            {
            {{string.Join("\n\n", methods)}}
            }
            """;
    }
}
