using System.Diagnostics;
using DblinkGen.Benchmarks.Measuring;

namespace DblinkGen.Benchmarks.Scans;

/// <summary>What one contender took for whole scans, round by round.</summary>
internal sealed class ScanSeries(Scan scan)
{
    public string Name => scan.Name;

    public Series Total { get; } = new(scan.Name);

    public Series FirstRow { get; } = new(scan.Name);

    /// <summary>MiB by which the backend grew at most; none where that cannot be seen.</summary>
    public List<double> Backend { get; } = [];

    public List<double> Client { get; } = [];

    public void Clear()
    {
        foreach (var values in new[] { Total.Microseconds, Total.Bytes, FirstRow.Microseconds, Backend, Client })
            values.Clear();
    }

    public async Task RunAsync(int expectedRows)
    {
        await using var connection = await scan.ConnectAsync();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        ProcessMemory.Reset();
        var backendBefore = ProcessMemory.Resident(connection.ProcessID);
        var clientBefore = ProcessMemory.Resident(Environment.ProcessId);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);

        var rows = 0;
        var start = Stopwatch.GetTimestamp();
        await foreach (var _ in scan.ReadAsync(connection))
        {
            if (rows++ == 0)
                FirstRow.Microseconds.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        Total.Microseconds.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        Total.Bytes.Add((GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)rows);
        if (ProcessMemory.Peak(connection.ProcessID) - backendBefore is { } backend)
            Backend.Add(backend);
        if (ProcessMemory.Peak(Environment.ProcessId) - clientBefore is { } client)
            Client.Add(client);
        if (rows != expectedRows)
            throw new InvalidOperationException($"{Name} read {rows} rows of {expectedRows}.");
    }
}
