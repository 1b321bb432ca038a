using System.Diagnostics;
using System.Globalization;
using DblinkGen.Benchmarks.Measuring;
using DblinkGen.Benchmarks.Reporting;
using DblinkGen.Benchmarks.Servers;

namespace DblinkGen.Benchmarks.Starting;

/// <summary>The Quickstart as native code: its size, what its publishing warns of, when its first line is there, and how long it runs.</summary>
internal static class NativeBench
{
    public static async Task RunAsync(BenchDatabases databases, Effort effort, Results results)
    {
        // Publishing takes longer than a quick run may.
        if (effort.IsQuick)
            return;
        var folder = Directory.CreateTempSubdirectory("dblinkgen-native-").FullName;
        try
        {
            var (program, warnings) = await NativeQuickstart.PublishAsync(folder);
            Series firstLine = new("first line"), wholeRun = new("whole run");
            foreach (var _ in effort.Scans.Run())
                await RunAsync(program, databases.Superuser, firstLine, wholeRun);
            Report(results, new FileInfo(program).Length / 1024.0 / 1024, warnings, firstLine.Time, wholeRun.Time);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string program, string connectionString, Series firstLine, Series wholeRun)
    {
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            Environment = { ["DBLINKGEN_TEST_SERVER"] = connectionString },
        })!;
        await process.StandardOutput.ReadLineAsync();
        firstLine.Microseconds.Add(Stopwatch.GetElapsedTime(begin).TotalMicroseconds);
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        wholeRun.Microseconds.Add(Stopwatch.GetElapsedTime(begin).TotalMicroseconds);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The native Quickstart ended with {process.ExitCode}.");
    }

    private static void Report(Results results, double mebibytes, int warnings, Spread firstLine, Spread wholeRun)
    {
        results.Add("native.mib", mebibytes);
        results.Add("native.warnings", warnings);
        results.Add("native.first-line-ms", firstLine.Median / 1000);
        results.Add("native.run-ms", wholeRun.Median / 1000);
        results.Table("Published to native code", "", "MiB", "warnings", "first line, ms", "whole run, ms").Add(
            "Quickstart", Figures.Number(mebibytes), warnings.ToString(CultureInfo.InvariantCulture), Figures.Number(firstLine.Median / 1000),
            Figures.Number(wholeRun.Median / 1000));
    }
}
