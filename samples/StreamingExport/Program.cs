using System.Data.Common;
using System.Diagnostics;
using DblinkGen.TestServer;
using SampleDatabases;
using Spectre.Console;
using StreamingExport;

const string Fill =
    """
    CREATE TABLE reading (id int PRIMARY KEY, sensor text NOT NULL, taken_at timestamptz NOT NULL, value float8);
    INSERT INTO reading SELECT n, 'sensor ' || n % 100, '2026-01-01 UTC'::timestamptz + n * interval '1 second', nullif(n % 1000, 0) / 7.0
    FROM generate_series(1, 1000000) AS n
    """;

// Ctrl+C stops the remote statement too.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    stop.Cancel();
};
var path = Path.GetTempFileName();
try
{
    await using var databases = await Databases.StartAsync("plant");
    AnsiConsole.MarkupLineInterpolated($"Filling a remote table with 1,000,000 rows on {databases.Description} …");
    await Databases.RunAsync(databases.Remote("plant"), Fill);

    var readings = new Readings(databases.Local);
    var total = await readings.CountAsync(stop.Token);
    var time = Stopwatch.StartNew();
    await AnsiConsole.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(async context =>
        {
            var task = context.AddTask("Exporting through the local server", maxValue: total);
            await using var file = new StreamWriter(path);
            await Export.WriteAsync(readings.StreamAsync(), file, new SynchronousProgress(rows => task.Value = rows), stop.Token);
        });

    AnsiConsole.MarkupLineInterpolated($"{total:N0} rows, {new FileInfo(path).Length / 1e6:N0} MB in {time.Elapsed.TotalSeconds:N1} s");
    AnsiConsole.MarkupLineInterpolated($"Managed memory now: {GC.GetTotalMemory(forceFullCollection: true) / 1e6:N1} MB, for no more than a few chunks are ever held");
    foreach (var line in File.ReadLines(path).Take(3))
        AnsiConsole.MarkupLineInterpolated($"  [grey]{line}[/]");
    return 0;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("Stopped: the remote statement as well.");
    return 130;
}
catch (Exception e) when (e is PostgresServerException or DbException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
finally
{
    File.Delete(path);
}
