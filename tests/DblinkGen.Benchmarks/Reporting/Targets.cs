using DblinkGen.Benchmarks.Measuring;

namespace DblinkGen.Benchmarks.Reporting;

/// <summary>What DblinkGen holds itself to.</summary>
internal static class Targets
{
    public static readonly IReadOnlyList<Target> All =
    [
        new("lookup.dblinkgen/handwritten-cancellable", 1.05),
        new("lookup.dblinkgen/one-shot", 0.06),
        // 366 on a quiet machine, where 400 is wanted; 499 on a busy one, where fewer waits complete at once.
        new("lookup.allocated.dblinkgen-minus-handwritten", 600, TargetKind.Allocation),
        new("command.guarded/unguarded", 1.25),
        new("join.dblinkgen/handwritten-inlined", 0.6),
        new("lookup.handwritten-ensured/handwritten-prepared", 1.05),
        new("lookup.round-trips.dblinkgen", 1, TargetKind.Count),
        new("cold.round-trips.dblinkgen-minus-handwritten", 0, TargetKind.Count),
        new("scan.total.dblinkgen/handwritten", 0.75),
        new("scan.total.dblinkgen-streaming/handwritten", 0.95),
        new("scan.allocated.dblinkgen/handwritten", 1, TargetKind.Allocation),
        new("scan.first-row.dblinkgen-streaming/dblinkgen", 0.01, FullOnly: true),
        new("scan.backend-mib.dblinkgen-streaming", 16, TargetKind.Absolute),
        new("scan.client-mib.dblinkgen-streaming", 16, TargetKind.Absolute),
        new("fan-out.dblinkgen/loop", 0.2),
        new("fan-out.ms.200", 300, TargetKind.Absolute),
        new("generator.cold-ms-per-method.100", 1, TargetKind.Absolute),
        new("generator.cold-ms-per-method.1000", 1, TargetKind.Absolute),
        new("native.warnings", 0, TargetKind.Count),
        new("native.mib", 12, TargetKind.Absolute),
    ];

    /// <summary>The targets that this run has measured.</summary>
    public static IEnumerable<(Target Target, Spread Value)> Measured(Results results, Effort effort) =>
        from target in All
        where !(target.FullOnly && effort.IsQuick) && results.Values.ContainsKey(target.Key)
        select (target, results.Values[target.Key]);
}
