using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;
using DblinkGen.FaultTests.Servers;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Histories;

/// <summary>Histories by number, for as long as <c>build/soak.sh</c> says. One that breaks a promise is run again by the next soak.</summary>
public sealed class HistorySoakTests(FaultServers servers)
{
    private const string Minutes = "DBLINKGEN_TEST_SOAK";
    private const string Log = "DBLINKGEN_TEST_SOAK_LOG";
    private const int AtOnce = 8;

    /// <summary>Spreads the numbers over the seeds, for close ones begin alike.</summary>
    private const ulong GoldenRatio = 0x9E3779B97F4A7C15;

    [OnRequestFact(Minutes)]
    public async Task Histories_keep_the_promises_until_the_time_is_over()
    {
        var minutes = double.Parse(Environment.GetEnvironmentVariable(Minutes)!, CultureInfo.InvariantCulture);
        var path = Environment.GetEnvironmentVariable(Log) ?? throw new InvalidOperationException($"{Log} names no file.");
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(minutes));
        var log = new SoakLog(path);
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(log.Left().TakeWhile(_ => !end.IsCancellationRequested), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            var source = new PCG(0, (ulong)number * GoldenRatio);
            var seed = source.ToString();
            var history = History.Any.Generate(source, null, out var _);
            var calls = new Tally();
            if (await Record.ExceptionAsync(() => Shrinking.RunAsync(history, servers, calls)) is not { } failure)
            {
                log.Add(number, calls);
                return;
            }

            var fault = $"History {number} breaks a promise. CsCheck_Seed={seed} CsCheck_Time=1 runs it again, as a test of {nameof(HistoryTests)}. The fewest steps that break it:\n{failure.Message}";
            log.AddFault(fault);
            faults.Add(fault);
        });
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{log.Held} histories kept the promises\n{log.Total}"));
        if (!faults.IsEmpty)
            throw new XunitException(string.Join("\n\n", faults));
    }
}
