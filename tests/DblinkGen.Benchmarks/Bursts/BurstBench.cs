using System.Diagnostics;
using DblinkGen.Benchmarks.Lookups;
using DblinkGen.Benchmarks.Measuring;
using DblinkGen.Benchmarks.Reporting;
using DblinkGen.Benchmarks.Servers;

namespace DblinkGen.Benchmarks.Bursts;

/// <summary>Many callers at once, fewer connections: cold, then warm on the same pool.</summary>
internal static class BurstBench
{
    private const int PoolSize = 10;
    private const int Callers = 64;
    private const int CallsEach = 10;

    public static async Task RunAsync(BenchDatabases databases, Effort effort, Results results)
    {
        var query = LookupQuery.All[0];
        var pool = new Pool(PoolSize);
        (string Name, Func<Lookup> Create)[] contenders =
            [("handwritten", () => new HandwrittenPooled(databases, query, pool)), ("dblinkgen", () => new GeneratedPooled(databases, query, pool))];
        Series[] cold = [.. contenders.Select(c => new Series(c.Name))];
        Series[] warm = [.. contenders.Select(c => new Series(c.Name))];
        foreach (var round in effort.Bursts.Run())
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                var next = (round + i) % contenders.Length;
                await using var burst = contenders[next].Create();
                await burst.OpenAsync();
                await RunAsync(burst, cold[next]);
                await RunAsync(burst, new(""));
                await RunAsync(burst, warm[next]);
            }
        }

        Report(results, "cold", cold);
        Report(results, "warm", warm);
    }

    private static async Task RunAsync(Lookup burst, Series series)
    {
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async caller =>
        {
            for (var call = 0; call < CallsEach; call++)
                _ = await burst.FindAsync((caller * CallsEach) + call + 1) ?? throw new InvalidOperationException("A caller found no row.");
        }));
        series.Microseconds.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
    }

    private static void Report(Results results, string temperature, Series[] series)
    {
        var table = results.Table(
            $"Burst of {Callers} callers × {CallsEach} look-ups over {PoolSize} connections, {temperature}", "", "ms", "× hand-written", "10 % – 90 %");
        foreach (var s in series)
        {
            var ratio = s.TimesOf(series[0]);
            results.Add($"burst.{temperature}.{s.Name}/handwritten", ratio);
            table.Add(s.Name, Figures.Number(s.Time.Median / 1000), Figures.Ratio(ratio.Median), Figures.Range(ratio));
        }
    }
}
