namespace DblinkGen.Benchmarks.Measuring;

/// <summary>What one contender took, round by round.</summary>
internal sealed class Series(string name)
{
    public string Name { get; } = name;

    /// <summary>Microseconds for each call.</summary>
    public List<double> Microseconds { get; } = [];

    /// <summary>Bytes that the process allocated for each call.</summary>
    public List<double> Bytes { get; } = [];

    public Spread Time => Spread.Of(Microseconds);

    /// <summary>The median: calls that happen to complete at once allocate less, and code that is not compiled for speed yet allocates more.</summary>
    public double Allocated => Spread.Of(Bytes).Median;

    /// <summary>How much longer it took than the other, round by round: what disturbs a round disturbs both.</summary>
    public Spread TimesOf(Series other) => Spread.Of(Microseconds.Zip(other.Microseconds, (mine, theirs) => mine / theirs));
}
