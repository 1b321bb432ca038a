using System.Collections.Concurrent;
using System.Diagnostics;
using DblinkGen.TestServer.Processes;
using DblinkGen.TestServer.Programs;

namespace DblinkGen.TestServer.Cluster;

/// <summary>
/// A second process that stops the server and removes its folder when its standard input ends: because we closed it, or because the
/// operating system did so when this process died.
/// </summary>
internal sealed class Watchdog : IAsyncDisposable
{
    // A server whose object was dropped without being disposed lives on until the process ends; without this, the garbage collector
    // would close the pipe, and the server would vanish under those who still hold its connection string.
    private static readonly ConcurrentDictionary<Watchdog, byte> Living = [];

    private readonly Process _process;

    private Watchdog(Process process)
    {
        _process = process;
        Living.TryAdd(this, 0);
    }

    /// <summary>When the task ends, the second process is beyond the reach of a Ctrl+C that ends this one.</summary>
    public static async Task<Watchdog> StartAsync(ServerAccount account, PostgresPrograms programs, CancellationToken ct)
    {
        string[] arguments = [account.Folder.Path, programs.PgCtl, .. account.User?.ToArguments() ?? []];
        var watchdog = new Watchdog(Process.Start(new ProcessStartInfo(ThisProgram.Host, ThisProgram.Arguments(ThisProgram.Watch, arguments))
        {
            // All three: it outlives us for a moment, and whoever reads our output should not have to wait for it.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // On Windows, a console of its own keeps Ctrl+C away.
            CreateNoWindow = true,
        })!);
        try
        {
            if (await watchdog._process.StandardOutput.ReadLineAsync(ct) != WatchdogProcess.Ready)
                throw new PostgresServerException($"the watchdog did not start: {await watchdog._process.StandardError.ReadToEndAsync(ct)}");
            return watchdog;
        }
        catch
        {
            await watchdog.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!Living.TryRemove(this, out _))
            return;

        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
