using System.Data.Common;
using System.Diagnostics;
using DblinkGen.TestServer;
using FanOut;
using SampleDatabases;
using Spectre.Console;

string[] shards = ["shard_a", "shard_b", "shard_c", "shard_d"];
var noon = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
try
{
    await using var databases = await Databases.StartAsync(shards);
    for (var i = 0; i < shards.Length; i++)
        await Databases.RunAsync(databases.Remote(shards[i]), Fill(i));

    var events = new Events(databases.Local);
    // The first call opens the links.
    await foreach (var _ in events.SummarizeAsync(seconds: 0))
    {
    }

    AnsiConsole.MarkupLine("Each of four servers works for 0.3 s; one after the other they would take 1.2 s:");
    var time = Stopwatch.StartNew();
    await foreach (var summary in events.SummarizeAsync(seconds: 0.3))
        AnsiConsole.MarkupLineInterpolated($"  {summary.Shard}: {summary.Events} events");
    AnsiConsole.MarkupLineInterpolated($"  [grey]{time.Elapsed.TotalSeconds:N2} s in all[/]");

    AnsiConsole.MarkupLine("\nThe last events of all servers, merged by time:");
    await foreach (var one in events.SinceAsync(noon.AddMinutes(118)))
        AnsiConsole.MarkupLineInterpolated($"  {one.HappenedAt.UtcDateTime:HH:mm:ss} {one.Shard}: {one.What}");

    AnsiConsole.MarkupLine("\nOne of the servers does not exist:");
    var result = await events.SummarizeAsync(["shard_a", "shard_b", "shard_x"]);
    foreach (var summary in result.Rows.OrderBy(summary => summary.Shard))
        AnsiConsole.MarkupLineInterpolated($"  {summary.Shard}: {summary.Events} events");
    foreach (var failure in result.Failures)
        AnsiConsole.MarkupLineInterpolated($"  [red]{failure.Server}: {failure.Kind}[/]");
    return 0;
}
catch (Exception e) when (e is PostgresServerException or DbException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

static string Fill(int shard) =>
    $"""
    CREATE TABLE event (id int PRIMARY KEY, what text NOT NULL, happened_at timestamptz NOT NULL);
    INSERT INTO event SELECT n, 'event ' || n, '2026-01-01 12:00 UTC'::timestamptz + (4 * n + {shard}) * interval '15 seconds'
    FROM generate_series(1, 119) AS n
    """;
