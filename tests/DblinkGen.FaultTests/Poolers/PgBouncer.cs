using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace DblinkGen.FaultTests.Poolers;

/// <summary>
/// A PgBouncer of this machine on loopback. It hands out its server connections in turn, so that one client alone sees what several would do to each other.
/// </summary>
internal sealed class PgBouncer : IAsyncDisposable
{
    public const string Host = "127.0.0.1";

    /// <summary>Has the path of the program. Set by build/test-poolers.sh.</summary>
    public const string Variable = "DBLINKGEN_TEST_PGBOUNCER";

    /// <summary>Ends PgBouncer when its own input ends, as it does when this process dies.</summary>
    private const string EndWithParent = "\"$0\" \"$@\" & read -r _; kill $!; wait";

    private readonly Process _process;
    private readonly string _folder;

    private PgBouncer(Process process, string folder, int port) => (_process, _folder, Port) = (process, folder, port);

    public int Port { get; }

    /// <param name="server">The address of the server behind it.</param>
    /// <param name="mode">When a client's server connection goes to the next client: <c>session</c>, <c>transaction</c> or <c>statement</c>.</param>
    /// <param name="poolSize">How many server connections each role has.</param>
    /// <param name="password">The password of all roles.</param>
    /// <param name="roles">The roles that may log in.</param>
    public static async Task<PgBouncer> StartAsync((string Host, int Port) server, string mode, int poolSize, string password, params string[] roles)
    {
        var folder = Directory.CreateTempSubdirectory("dblinkgen-pgbouncer-").FullName;
        var port = FreePort();
        await File.WriteAllLinesAsync(Path.Combine(folder, "users"), roles.Select(role => $"\"{role}\" \"{password}\""));
        await File.WriteAllTextAsync(Path.Combine(folder, "ini"), string.Create(CultureInfo.InvariantCulture,
            $"""
            [databases]
            * = host={server.Host} port={server.Port}
            [pgbouncer]
            listen_addr = {Host}
            listen_port = {port}
            unix_socket_dir =
            auth_type = scram-sha-256
            auth_file = {folder}/users
            pool_mode = {mode}
            default_pool_size = {poolSize}
            server_round_robin = 1

            """));
        string[] user = [];
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows())
        {
            // PgBouncer refuses to run as root.
            user = ["-u", "nobody"];
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }

        var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", EndWithParent, Environment.GetEnvironmentVariable(Variable)!, .. user, Path.Combine(folder, "ini")])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
        })!;
        var pooler = new PgBouncer(process, folder, port);
        await pooler.IsUpAsync();
        return pooler;
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task IsUpAsync()
    {
        var log = new List<string>();
        while (await _process.StandardError.ReadLineAsync() is { } line)
        {
            log.Add(line);
            if (line.Contains("process up", StringComparison.Ordinal))
            {
                // Its pipe must not fill up.
                _ = _process.StandardError.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException($"PgBouncer did not start:\n{string.Join('\n', log)}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
