using System.Diagnostics;
using System.Globalization;
using DblinkGen.Benchmarks.Measuring;
using DblinkGen.Benchmarks.Reporting;
using DblinkGen.Benchmarks.Servers;

namespace DblinkGen.Benchmarks.Starting;

/// <summary>A program published to native code: its size, what the publishing warns of, how fast it starts, and when its first row is there.</summary>
internal static class NativeBench
{
    public static async Task RunAsync(BenchDatabases databases, Effort effort, Results results)
    {
        // Publishing takes longer than a quick run may.
        if (effort.IsQuick)
            return;
        var folder = await NativeProject.WriteAsync();
        try
        {
            var warnings = await PublishAsync(folder);
            var program = Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "Lookup.exe" : "Lookup");
            Series started = new("started"), firstRow = new("first row");
            foreach (var _ in effort.Scans.Run())
                await StartAsync(program, databases.Local(b => b.Pooling = false), started, firstRow);
            Report(results, new FileInfo(program).Length / 1024.0 / 1024, warnings, started.Time, firstRow.Time);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> PublishAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["publish", "-c", "Release", "--use-current-runtime", "-o", "out", "-nodeReuse:false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        // MSBuild takes the variable as the property of this name; the default is clang.
        if (OperatingSystem.IsLinux() && !File.Exists("/usr/bin/clang"))
            start.Environment["CppCompilerAndLinker"] = "gcc";
        using var publish = Process.Start(start)!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
            throw new InvalidOperationException(output);
        return output.Split('\n').Count(line => line.Contains(": warning IL", StringComparison.Ordinal));
    }

    private static async Task StartAsync(string program, string connectionString, Series started, Series firstRow)
    {
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, [connectionString]) { RedirectStandardOutput = true })!;
        await process.StandardOutput.ReadLineAsync();
        started.Microseconds.Add(Stopwatch.GetElapsedTime(begin).TotalMicroseconds);
        var row = await process.StandardOutput.ReadLineAsync();
        firstRow.Microseconds.Add(Stopwatch.GetElapsedTime(begin).TotalMicroseconds);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0 || row?.Contains("item 1", StringComparison.Ordinal) is not true)
            throw new InvalidOperationException($"The native program ended with {process.ExitCode} and found: {row}");
    }

    private static void Report(Results results, double mebibytes, int warnings, Spread started, Spread firstRow)
    {
        results.Add("native.mib", mebibytes);
        results.Add("native.warnings", warnings);
        results.Add("native.start-ms", started.Median / 1000);
        results.Add("native.first-row-ms", firstRow.Median / 1000);
        results.Table("Published to native code, Npgsql's slim data source", "", "MiB", "warnings", "main begins, ms", "first row, ms").Add(
            "one look-up", Text.Number(mebibytes), warnings.ToString(CultureInfo.InvariantCulture), Text.Number(started.Median / 1000),
            Text.Number(firstRow.Median / 1000));
    }
}
