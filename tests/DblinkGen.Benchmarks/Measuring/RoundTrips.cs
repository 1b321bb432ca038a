using System.Diagnostics;

namespace DblinkGen.Benchmarks.Measuring;

/// <summary>Counts what Npgsql sends: one activity is one round trip to the local server.</summary>
internal static class RoundTrips
{
    public static async Task<int> CountAsync(Func<Task> call)
    {
        var count = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = _ => Interlocked.Increment(ref count),
        };
        ActivitySource.AddActivityListener(listener);
        await call();
        return count;
    }
}
