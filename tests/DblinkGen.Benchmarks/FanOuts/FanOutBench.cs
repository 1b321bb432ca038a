using System.Diagnostics;
using System.Globalization;
using DblinkGen.Benchmarks.Measuring;
using DblinkGen.Benchmarks.Reporting;
using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.FanOuts;

/// <summary>Eight servers that each take their time: asked one after the other, and all at once. The links are open.</summary>
internal static class FanOutBench
{
    private static readonly string[] s_servers = [.. Enumerable.Range(1, 8).Select(n => string.Create(CultureInfo.InvariantCulture, $"shard_{n}"))];

    public static async Task RunAsync(BenchDatabases databases, Effort effort, Results results)
    {
        var milliseconds = effort.IsQuick ? 50 : 200;
        await using var dataSource = NpgsqlDataSource.Create(databases.Local());
        // Eight links to one database: what is measured is how they are waited for.
        var options = new DblinkOptions { Servers = s_servers.ToDictionary(name => name, _ => DblinkTarget.ForeignServer(BenchDatabases.Server)) };
        await using var session = await DblinkSession.OpenAsync(dataSource, options);
        var shards = new Shards(session);
        await shards.AskAsync(s_servers, 0);

        (Series Series, Func<Task<int>> Call)[] contenders =
        [
            (new("loop"), () => AskInTurnAsync(shards, milliseconds)),
            (new("dblinkgen"), async () => (await shards.AskAsync(s_servers, milliseconds / 1000.0)).Count),
        ];
        foreach (var round in effort.FanOuts.Run())
        {
            for (var i = 0; i < contenders.Length; i++)
                await RunAsync(contenders[(round + i) % contenders.Length]);
        }

        Report(results, milliseconds, [.. contenders.Select(c => c.Series)]);
    }

    private static async Task<int> AskInTurnAsync(Shards shards, int milliseconds)
    {
        var rows = 0;
        foreach (var server in s_servers)
            rows += (await shards.AskAsync([server], milliseconds / 1000.0)).Count;
        return rows;
    }

    private static async Task RunAsync((Series Series, Func<Task<int>> Call) contender)
    {
        var start = Stopwatch.GetTimestamp();
        if (await contender.Call() != s_servers.Length)
            throw new InvalidOperationException("A server has not answered.");
        contender.Series.Microseconds.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
    }

    private static void Report(Results results, int milliseconds, Series[] series)
    {
        var table = results.Table($"Fan-out over 8 servers that each take {milliseconds} ms", "", "ms", "× loop", "10 % – 90 %");
        foreach (var s in series)
        {
            var ratio = s.TimesOf(series[0]);
            results.Add($"fan-out.{s.Name}/loop", ratio);
            table.Add(s.Name, Figures.Number(s.Time.Median / 1000), Figures.Ratio(ratio.Median), Figures.Range(ratio));
        }

        results.Add($"fan-out.ms.{milliseconds}", series[1].Time.Median / 1000);
    }
}
