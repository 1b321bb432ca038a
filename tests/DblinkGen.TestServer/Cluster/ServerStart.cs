using System.Globalization;
using System.Net;
using System.Net.Sockets;
using DblinkGen.TestServer.Programs;

namespace DblinkGen.TestServer.Cluster;

/// <summary>Starts the server on a free port.</summary>
internal static class ServerStart
{
    private const int Attempts = 5;

    /// <returns>The port it listens on.</returns>
    public static async Task<int> RunAsync(ServerAccount account, PostgresPrograms programs, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            // pg_ctl, not postgres itself: on Windows it gives up the administrator's rights, which the server refuses to have.
            var result = await account.Command(
                programs.PgCtl,
                "start", "--pgdata", account.Folder.Data, "--log", account.Folder.Log, "--wait", "--timeout", "60",
                "--options", $"-p {port.ToString(CultureInfo.InvariantCulture)}").RunAsync(ct);
            if (result.Succeeded)
                return port;

            var log = File.Exists(account.Folder.Log) ? await File.ReadAllTextAsync(account.Folder.Log, ct) : "";
            if (attempt == Attempts || !log.Contains("could not bind", StringComparison.Ordinal))
                throw new PostgresServerException($"{programs.PgCtl} start failed: {result.LastLines()}\n{Tail(log)}");
            File.Delete(account.Folder.Log);
        }
    }

    /// <summary>Stops the server and starts it on the same port.</summary>
    public static async Task AgainAsync(ServerAccount account, PostgresPrograms programs, string mode, CancellationToken ct)
    {
        var result = await account.Command(
            programs.PgCtl,
            "restart", "--pgdata", account.Folder.Data, "--log", account.Folder.Log, "--mode", mode, "--wait", "--timeout", "60").RunAsync(ct);
        if (!result.Succeeded)
            throw new PostgresServerException($"{programs.PgCtl} restart failed: {result.LastLines()}\n{Tail(await File.ReadAllTextAsync(account.Folder.Log, ct))}");
    }

    // Another process may take the port before the server binds it; then the next one is tried.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Tail(string log) => string.Join('\n', log.Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(10));
}
