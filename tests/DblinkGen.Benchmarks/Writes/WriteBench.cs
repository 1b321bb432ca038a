using DblinkGen.Benchmarks.Measuring;
using DblinkGen.Benchmarks.Reporting;
using DblinkGen.Benchmarks.Servers;
using DblinkGen.Internals;
using DblinkGen.Text;

namespace DblinkGen.Benchmarks.Writes;

/// <summary>
/// What the guard costs that keeps a command out of a transaction of other code. The command changes no row, so that nothing is written to a disk and the guard shows at its dearest.
/// </summary>
internal static class WriteBench
{
    private const string Guarded = "guarded";
    private const string Unguarded = "unguarded";

    public static async Task RunAsync(BenchDatabases databases, Effort effort, Results results)
    {
        await using var connection = await databases.OpenLocalAsync();
        var series = await Interleaved.RunAsync(
            [Turn(Guarded, Command(writes: true)), Turn(Unguarded, Command(writes: false))], warmUp: 30, effort.Lookups);
        var (guarded, unguarded) = (series.Single(s => s.Name == Guarded), series.Single(s => s.Name == Unguarded));
        var ratio = guarded.TimesOf(unguarded);
        results.Add("command.guarded/unguarded", ratio);
        var table = results.Table("Command by key, with and without the guard", "", "µs", "× unguarded", "10 % – 90 %", "bytes allocated");
        foreach (var s in series)
        {
            var times = s.TimesOf(unguarded);
            table.Add(s.Name, Figures.Number(s.Time.Median), Figures.Ratio(times.Median), Figures.Range(times), Figures.Number(s.Allocated));
        }

        Turn Turn(string name, DblinkStatement command) =>
            new(name, 20, call => DblinkExecutor.ExecuteAsync(connection, command, [PgText.Of(-call)], CancellationToken.None));
    }

    private static DblinkStatement Command(bool writes) => new()
    {
        Method = "WriteBench.Raise",
        Server = BenchDatabases.Server,
        Link = "commands",
        Sql = $"UPDATE item SET price = price + 1 WHERE id = {1}",
        Parameters = ["int4"],
        Writes = writes,
    };
}
