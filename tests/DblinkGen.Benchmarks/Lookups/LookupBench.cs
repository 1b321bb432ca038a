using DblinkGen.Benchmarks.Measuring;
using DblinkGen.Benchmarks.Reporting;
using DblinkGen.Benchmarks.Servers;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>A row by its key over a warm link: one table, then four.</summary>
internal static class LookupBench
{
    private const string Yardstick = "handwritten-prepared";

    public static async Task RunAsync(BenchDatabases databases, Effort effort, Results results)
    {
        foreach (var query in LookupQuery.All)
            await RunAsync(databases, effort, results, query);
        await using var connection = await databases.OpenLocalAsync();
        var methods = new GeneratedLookups(connection);
        for (var call = 1; call < 4; call++)
            await methods.FindAsync(Key(call));
        results.Add("lookup.round-trips.dblinkgen", await RoundTrips.CountAsync(() => methods.FindAsync(Key(4))));
    }

    private static async Task RunAsync(BenchDatabases databases, Effort effort, Results results, LookupQuery query)
    {
        Lookup[] contenders =
        [
            new Direct(databases, query),
            new HandwrittenPrepared(databases, query),
            new Generated(databases, query),
            new HandwrittenEnsured(databases, query),
            new HandwrittenCancellable(databases, query),
            new HandwrittenPooled(databases, query, new()),
            new GeneratedPooled(databases, query, new()),
            new HandwrittenPooled(databases, query, new(NoReset: true)),
            new GeneratedPooled(databases, query, new(NoReset: true)),
            new HandwrittenInlined(databases, query),
            new DapperLookup(databases, query),
            new DapperAotLookup(databases, query),
            new EntityFrameworkLookup(databases, query),
            new ForeignTable(databases, query),
            new OneShot(databases, query),
        ];
        try
        {
            foreach (var contender in contenders)
                await contender.OpenAsync();
            await AgreeAsync(contenders);

            var series = await Interleaved.RunAsync(
                [.. contenders.Select(contender => new Turn(contender.Name, contender.Calls, call => contender.FindAsync(Key(call))))],
                warmUp: 30,
                effort.Lookups);
            Report(results, query.Name, series);
        }
        finally
        {
            foreach (var contender in contenders)
                await contender.DisposeAsync();
        }
    }

    private static async Task AgreeAsync(Lookup[] contenders)
    {
        var expected = await contenders[0].FindAsync(Key(1));
        foreach (var contender in contenders)
        {
            if (await contender.FindAsync(Key(1)) != expected)
                throw new InvalidOperationException($"{contender.Name} found another row than {contenders[0].Name}.");
        }
    }

    /// <summary>Spread over the table, the same for all.</summary>
    private static int Key(int call) => (int)(call * 7919L % RemoteTables.Items) + 1;

    private static void Report(Results results, string name, IReadOnlyList<Series> series)
    {
        var yardstick = Named(Yardstick);
        var generated = Named("dblinkgen");
        var table = results.Table(
            name == "join" ? "Look-up by key, four-table join" : "Look-up by key, warm link, three columns",
            "", "µs", "× hand-written prepared", "10 % – 90 %", "bytes allocated");
        foreach (var s in series.OrderBy(s => s.Time.Median))
        {
            var ratio = s.TimesOf(yardstick);
            results.Add($"{name}.{s.Name}/{Yardstick}", ratio);
            results.Add($"{name}.allocated.{s.Name}/{Yardstick}", s.Allocated / yardstick.Allocated);
            table.Add(s.Name, Figures.Number(s.Time.Median), Figures.Ratio(ratio.Median), Figures.Range(ratio), Figures.Number(s.Allocated));
        }

        foreach (var other in series.Where(s => s.Name is "handwritten-inlined" or "handwritten-cancellable" or "one-shot"))
            results.Add($"{name}.dblinkgen/{other.Name}", generated.TimesOf(other));
        results.Add($"{name}.allocated.dblinkgen-minus-handwritten", generated.Allocated - yardstick.Allocated);
        results.Add($"{name}.dblinkgen-pooled/handwritten-pooled", Named("dblinkgen-pooled").TimesOf(Named("handwritten-pooled")));
        results.Chart(name == "join" ? "Look-up, four tables" : "Look-up", series, yardstick);

        Series Named(string name) => series.Single(s => s.Name == name);
    }
}
