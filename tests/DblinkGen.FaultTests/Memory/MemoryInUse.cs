using System.Diagnostics;
using System.Globalization;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Memory;

/// <summary>Memory in MiB: of the client's heap, and of the processes of the local backend and of its remote backends, which are on this machine.</summary>
internal sealed record MemoryInUse(double Client, double Local, double Remote)
{
    public static MemoryInUse operator -(MemoryInUse after, MemoryInUse before) => new(after.Client - before.Client, after.Local - before.Local, after.Remote - before.Remote);

    public static async Task<MemoryInUse> MeasureAsync(Route route, NpgsqlDataSource app)
    {
        // The proxies remember what went through them.
        route.Mark();
        var local = await Sql.ScalarAsync<int>(app, "SELECT pg_backend_pid()");
        var remote = await Sql.ScalarAsync<int[]>(route.Remote, $"SELECT coalesce(array_agg(pid), '{{}}') FROM pg_stat_activity WHERE usename = '{route.RemoteRole}'");
        return new(Mebibytes(GC.GetTotalMemory(forceFullCollection: true)), Mebibytes(OwnBytes(local)), Mebibytes(remote.Sum(OwnBytes)));
    }

    public bool IsBelow(double most) => Client < most && Local < most && Remote < most;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"client {Client:0.00}, local {Local:0.00}, remote {Remote:0.00} MiB");

    private static double Mebibytes(long bytes) => (double)bytes / (1 << 20);

    /// <summary>Without what the server's processes share.</summary>
    private static long OwnBytes(int pid)
    {
        const string key = "RssAnon:";
        var status = $"/proc/{pid.ToString(CultureInfo.InvariantCulture)}/status";
        if (!File.Exists(status))
        {
            using var process = Process.GetProcessById(pid);
            return process.PrivateMemorySize64;
        }

        var line = File.ReadLines(status).Single(l => l.StartsWith(key, StringComparison.Ordinal));
        return long.Parse(line[key.Length..^"kB".Length].Trim(), CultureInfo.InvariantCulture) * 1024;
    }
}
