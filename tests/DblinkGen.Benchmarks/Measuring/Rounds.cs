using System.Diagnostics;

namespace DblinkGen.Benchmarks.Measuring;

/// <summary>How long a measurement goes on: so many rounds, fewer where the machine is too slow for them.</summary>
/// <param name="AtMost">The number of rounds.</param>
/// <param name="Within">After this time no further round begins.</param>
internal sealed record Rounds(int AtMost, TimeSpan Within)
{
    /// <summary>Fewer would have no median.</summary>
    private const int AtLeast = 3;

    public IEnumerable<int> Run()
    {
        var start = Stopwatch.GetTimestamp();
        for (var round = 0; round < AtMost && (round < AtLeast || Stopwatch.GetElapsedTime(start) < Within); round++)
            yield return round;
    }
}
