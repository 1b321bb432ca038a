using DblinkGen.Benchmarks.Bursts;
using DblinkGen.Benchmarks.Compiling;
using DblinkGen.Benchmarks.FanOuts;
using DblinkGen.Benchmarks.Lookups;
using DblinkGen.Benchmarks.Measuring;
using DblinkGen.Benchmarks.Reporting;
using DblinkGen.Benchmarks.Scans;
using DblinkGen.Benchmarks.Servers;
using DblinkGen.Benchmarks.Starting;
using DblinkGen.Benchmarks.Writes;

namespace DblinkGen.Benchmarks;

/// <summary>What was asked for.</summary>
internal sealed record SuiteRequest(Effort Effort, string[] Only, bool Check, string? Json, string? Documents);

/// <summary>All benchmarks, over one server.</summary>
internal static class Suite
{
    private static readonly (string Name, Func<BenchDatabases, Effort, Results, Task> Run)[] s_benches =
    [
        ("lookup", LookupBench.RunAsync),
        ("command", WriteBench.RunAsync),
        ("scan", ScanBench.RunAsync),
        ("burst", BurstBench.RunAsync),
        ("fan-out", FanOutBench.RunAsync),
        ("start", StartBench.RunAsync),
        ("native", NativeBench.RunAsync),
        ("compiler", CompilerBench.RunAsync),
        ("edit", EditBench.RunAsync),
    ];

    public static IEnumerable<string> Names => s_benches.Select(bench => bench.Name);

    public static async Task<int> RunAsync(SuiteRequest request)
    {
        var results = new Results();
        await using var databases = await BenchDatabases.StartAsync(request.Effort.ScanRows);
        foreach (var (name, run) in s_benches)
        {
            if (request.Only is [] || request.Only.Contains(name))
                await run(databases, request.Effort, results);
        }

        var machine = Machine.Describe(databases.Description);
        ConsoleReport.Write(results, request.Effort);
        if (request.Json is not null)
            await JsonReport.WriteAsync(request.Json, results, request.Effort, machine);
        if (request.Documents is not null)
            await PerformanceDocument.WriteAsync(request.Documents, results, request.Effort, machine);
        return request.Check && Targets.Measured(results, request.Effort).Any(t => t.Target.Breaks(t.Value)) ? 1 : 0;
    }
}
