namespace DblinkGen.Benchmarks.Measuring;

/// <summary>How much a run does.</summary>
internal sealed record Effort(bool IsQuick, int ScanRows, Rounds Lookups, Rounds Scans, Rounds Bursts, Rounds ColdCalls, Rounds Builds)
{
    public static readonly Effort Quick = new(true, 100_000, Quickly(150, 6), Quickly(5, 8), Quickly(8, 6), Quickly(25, 3), Quickly(4, 4));

    public static readonly Effort Full = new(false, 1_000_000, Fully(1_000), Fully(7), Fully(60), Fully(100), Fully(10));

    private static Rounds Quickly(int atMost, int seconds) => new(atMost, TimeSpan.FromSeconds(seconds));

    private static Rounds Fully(int atMost) => new(atMost, TimeSpan.FromMinutes(5));
}
