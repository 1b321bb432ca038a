using DblinkGen.Benchmarks.Measuring;

namespace DblinkGen.Benchmarks.Reporting;

/// <summary>What a measured value must not exceed.</summary>
/// <param name="Key">The key of the value.</param>
/// <param name="AtMost">The target.</param>
/// <param name="Kind">What it is, and so how far beyond it a shared build server may find it.</param>
/// <param name="FullOnly">Where a quick run is too small to tell.</param>
internal sealed record Target(string Key, double AtMost, TargetKind Kind = TargetKind.Time, bool FullOnly = false)
{
    public bool Holds(double value) => value <= AtMost + (Kind == TargetKind.Allocation ? 0.005 : 0);

    /// <summary>
    /// Whether a build fails: of allocations, which are nearly the same in each run, beyond the target; of times worse than it by half, and all but the
    /// luckiest rounds worse than it, for others that use the machine disturb them.
    /// </summary>
    public bool Breaks(Spread value) => Kind switch
    {
        TargetKind.Time => value.Median > AtMost * 1.5 && value.Low > AtMost,
        TargetKind.Allocation => value.Median > AtMost * 1.05,
        TargetKind.Count => !Holds(value.Median),
        _ => false,
    };
}

internal enum TargetKind
{
    /// <summary>Ratios of times.</summary>
    Time,

    /// <summary>Allocated bytes, or ratios of them.</summary>
    Allocation,

    /// <summary>Round trips, warnings.</summary>
    Count,

    /// <summary>MiB or ms, which depend on the machine: reported only.</summary>
    Absolute,
}
