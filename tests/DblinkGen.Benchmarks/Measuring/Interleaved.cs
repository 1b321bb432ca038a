using System.Diagnostics;

namespace DblinkGen.Benchmarks.Measuring;

/// <summary>One contender's turn in a round.</summary>
/// <param name="Name">The contender.</param>
/// <param name="Calls">How many calls a turn has: fewer for those that take long.</param>
/// <param name="Call">One call, given its number.</param>
internal sealed record Turn(string Name, int Calls, Func<int, Task> Call);

/// <summary>Rounds in which each contender has a short turn, in rotating order, so that a busy moment of the machine hits all alike.</summary>
internal static class Interleaved
{
    public static async Task<IReadOnlyList<Series>> RunAsync(IReadOnlyList<Turn> turns, int warmUp, Rounds rounds)
    {
        foreach (var turn in turns)
            await RunAsync(turn, Math.Max(turn.Calls, warmUp * turn.Calls), new(turn.Name));

        Series[] series = [.. turns.Select(turn => new Series(turn.Name))];
        foreach (var round in rounds.Run())
        {
            for (var i = 0; i < turns.Count; i++)
            {
                var next = (round + i) % turns.Count;
                await RunAsync(turns[next], turns[next].Calls, series[next]);
            }
        }

        return series;
    }

    private static async Task RunAsync(Turn turn, int calls, Series series)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < calls; call++)
            await turn.Call(call);
        series.Microseconds.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls);
        series.Bytes.Add((GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)calls);
    }
}
