using System.Globalization;
using DblinkGen.Benchmarks.Measuring;
using DblinkGen.Benchmarks.Reporting;
using DblinkGen.Benchmarks.Servers;

namespace DblinkGen.Benchmarks.Scans;

/// <summary>All rows of a table with six types.</summary>
internal static class ScanBench
{
    public static async Task RunAsync(BenchDatabases databases, Effort effort, Results results)
    {
        ScanSeries[] series =
        [
            .. new Scan[]
            {
                new DirectScan(databases),
                new HandwrittenScan(databases),
                new GeneratedScan("dblinkgen", databases, scans => scans.ReadAsync()),
                new GeneratedScan("dblinkgen-streaming", databases, scans => scans.StreamAsync()),
                new HandwrittenCursor(databases),
                new DapperScan(databases),
                new EntityFrameworkScan(databases),
                new ForeignTableScan(databases),
            }.Select(scan => new ScanSeries(scan)),
        ];
        await WarmUpAsync(series, effort.ScanRows);
        foreach (var round in effort.Scans.Run())
        {
            for (var i = 0; i < series.Length; i++)
                await series[(round + i) % series.Length].RunAsync(effort.ScanRows);
        }

        Report(results, effort, series);
    }

    /// <summary>The code is compiled for speed, and the remote's table is in its memory; nothing of it counts.</summary>
    private static async Task WarmUpAsync(ScanSeries[] series, int rows)
    {
        foreach (var contender in series)
        {
            await contender.RunAsync(rows);
            contender.Clear();
        }
    }

    private static void Report(Results results, Effort effort, ScanSeries[] series)
    {
        var hand = Named("handwritten");
        var whole = Named("dblinkgen");
        var table = results.Table(
            string.Create(CultureInfo.InvariantCulture, $"Scan of {effort.ScanRows:#,0} rows × 6 types"),
            "", "total, ms", "× hand-written", "10 % – 90 %", "first row, ms", "backend, MiB", "client, MiB", "bytes/row");
        foreach (var s in series.OrderBy(s => s.Total.Time.Median))
        {
            var ratio = s.Total.TimesOf(hand.Total);
            results.Add($"scan.total.{s.Name}/handwritten", ratio);
            results.Add($"scan.first-row.{s.Name}/dblinkgen", s.FirstRow.TimesOf(whole.FirstRow));
            results.Add($"scan.allocated.{s.Name}/handwritten", s.Total.Allocated / hand.Total.Allocated);
            AddMemory(results, $"scan.backend-mib.{s.Name}", s.Backend);
            AddMemory(results, $"scan.client-mib.{s.Name}", s.Client);
            table.Add(
                s.Name, Figures.Number(s.Total.Time.Median / 1000), Figures.Ratio(ratio.Median), Figures.Range(ratio),
                Figures.Number(s.FirstRow.Time.Median / 1000), Memory(s.Backend), Memory(s.Client), Figures.Number(s.Total.Allocated));
        }

        results.Add("scan.total.dblinkgen-streaming/dblinkgen", Named("dblinkgen-streaming").Total.TimesOf(whole.Total));
        results.Chart("Scan, total", series.Select(s => s.Total), hand.Total);

        ScanSeries Named(string name) => series.Single(s => s.Name == name);
    }

    private static void AddMemory(Results results, string key, List<double> mebibytes)
    {
        if (mebibytes.Count > 0)
            results.Add(key, Spread.Of(mebibytes));
    }

    private static string Memory(List<double> mebibytes) => mebibytes.Count == 0 ? "not seen" : Figures.Number(Spread.Of(mebibytes).Median);
}
