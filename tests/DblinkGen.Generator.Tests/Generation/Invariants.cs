using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Generator.Tests.Generation;

/// <summary>What holds of every run, whatever the input.</summary>
internal static class Invariants
{
    private static readonly IncrementalStepRunReason[] Idle = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    public static void Hold(GeneratorRun run, params string[] sources) => Hold(run, UserCode.Compile(sources));

    /// <param name="same">The run's input, parsed anew, so that only equal models can keep the outputs from running.</param>
    public static void Hold(GeneratorRun run, Compilation same)
    {
        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Result.Diagnostics);
        HintNamesAreUnique(run);
        Compiles(run);
        NothingRunsAgain(run, same);
    }

    private static void HintNamesAreUnique(GeneratorRun run) =>
        Assert.Equal(run.Result.GeneratedSources.Select(s => s.HintName), run.Result.GeneratedSources.Select(s => s.HintName).Distinct(StringComparer.OrdinalIgnoreCase));

    private static void Compiles(GeneratorRun run)
    {
        var faults = run.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', [.. faults, .. run.Result.GeneratedSources.Select(s => s.SourceText.ToString())]));
    }

    private static void NothingRunsAgain(GeneratorRun run, Compilation same)
    {
        var more = CSharpSyntaxTree.ParseText("internal static class Bystander { }", (CSharpParseOptions)same.SyntaxTrees.First().Options);
        var again = run.Again(same.AddSyntaxTrees(more)).Result;
        foreach (var name in TrackingNames.All.Intersect(again.TrackedSteps.Keys))
            Assert.All(again.TrackedSteps[name].SelectMany(s => s.Outputs), o => Assert.Contains(o.Reason, Idle));
        Assert.All(again.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs), o => Assert.Contains(o.Reason, Idle));
    }
}
