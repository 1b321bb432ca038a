using System.Diagnostics;
using DblinkGen.Benchmarks.Lookups;
using DblinkGen.Benchmarks.Measuring;
using DblinkGen.Benchmarks.Reporting;
using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Starting;

/// <summary>The first look-up on a fresh local connection: the link is opened, the statement prepared and run.</summary>
internal static class StartBench
{
    private static readonly LookupQuery s_query = LookupQuery.All[0];

    private static readonly (string Name, Func<NpgsqlConnection, Task<Item?>> Call)[] s_contenders =
    [
        ("handwritten", CallByHandAsync),
        ("dblinkgen", connection => new GeneratedLookups(connection).FindAsync(1)),
    ];

    public static async Task RunAsync(BenchDatabases databases, Effort effort, Results results)
    {
        Series[] series = [.. s_contenders.Select(contender => new Series(contender.Name))];
        var trips = new int[series.Length];
        for (var i = 0; i < series.Length; i++)
        {
            await CallColdAsync(databases, s_contenders[i].Call, new(""));
            trips[i] = await CountAsync(databases, s_contenders[i].Call);
        }

        foreach (var round in effort.ColdCalls.Run())
        {
            for (var i = 0; i < series.Length; i++)
            {
                var next = (round + i) % series.Length;
                await CallColdAsync(databases, s_contenders[next].Call, series[next]);
            }
        }

        var table = results.Table("First call on a fresh local connection", "", "µs", "× hand-written", "10 % – 90 %", "round trips");
        for (var i = 0; i < series.Length; i++)
        {
            var ratio = series[i].TimesOf(series[0]);
            results.Add($"cold.{series[i].Name}/handwritten", ratio);
            results.Add($"cold.round-trips.{series[i].Name}", trips[i]);
            table.Add(series[i].Name, Figures.Number(series[i].Time.Median), Figures.Ratio(ratio.Median), Figures.Range(ratio), $"{trips[i]}");
        }

        results.Add("cold.round-trips.dblinkgen-minus-handwritten", trips[1] - trips[0]);
    }

    private static async Task CallColdAsync(BenchDatabases databases, Func<NpgsqlConnection, Task<Item?>> call, Series series)
    {
        await using var connection = await databases.OpenLocalAsync();
        var start = Stopwatch.GetTimestamp();
        _ = await call(connection) ?? throw new InvalidOperationException("The first call found no row.");
        series.Microseconds.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
    }

    private static async Task<int> CountAsync(BenchDatabases databases, Func<NpgsqlConnection, Task<Item?>> call)
    {
        await using var connection = await databases.OpenLocalAsync();
        return await RoundTrips.CountAsync(() => call(connection));
    }

    /// <summary>Connect, prepare, query: three round trips to the local server.</summary>
    private static async Task<Item?> CallByHandAsync(NpgsqlConnection connection)
    {
        await HandLink.OpenAsync(connection, s_query);
        await using var command = new NpgsqlCommand(HandwrittenPrepared.Call("$1"), connection) { Parameters = { new NpgsqlParameter<int> { TypedValue = 1 } } };
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? Item.Read(reader) : null;
    }
}
