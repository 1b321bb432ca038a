using System.Security.Cryptography;
using DblinkGen.TestServer.Processes;
using DblinkGen.TestServer.Programs;
using DblinkGen.TestServer.Sources;
using Npgsql;

namespace DblinkGen.TestServer.Cluster;

/// <summary>Makes a data folder with PostgreSQL's programs and starts a server on it.</summary>
internal static class PostgresCluster
{
    public static async Task<RunningServer> StartAsync(
        PostgresPrograms installed, ServerRequest request, CancellationToken ct)
    {
        var user = await UnixUser.InsteadOfRootAsync(ct);
        var account = new ServerAccount(user, ClusterFolder.Choose(user));
        var programs = user is null || FileAccessOfOthers.CanRun(installed.Postgres)
            ? installed
            : installed with { BinFolder = Path.Combine(account.Folder.CopiedPrograms, "bin") };

        // The watchdog comes first, so that nothing that is made from here on can outlive this process.
        var watchdog = await Watchdog.StartAsync(account, programs, ct);
        try
        {
            account.Folder.Create(user);
            if (!OperatingSystem.IsWindows() && programs != installed)
                InstallationCopy.Create(installed.InstallationFolder, account.Folder.CopiedPrograms);

            var password = RandomNumberGenerator.GetHexString(32);
            await InitializeAsync(account, programs, password, ct);
            Configure(account, request);
            var port = await ServerStart.RunAsync(account, programs, ct);
            return new RunningServer(ConnectionString(port, password), installed.BinFolder, watchdog)
            {
                RestartAsync = (mode, token) => ServerStart.AgainAsync(account, programs, mode, token),
            };
        }
        catch
        {
            await watchdog.DisposeAsync();
            throw;
        }
    }

    public static string ConnectionString(int port, string password, string host = "127.0.0.1") => new NpgsqlConnectionStringBuilder
    {
        Host = host,
        Port = port,
        Username = ClusterSettings.Superuser,
        Password = password,
        Database = "postgres",
        SslMode = SslMode.Require,
        // Looking for Kerberos tickets costs time, and prints to stderr where its library is missing.
        GssEncryptionMode = GssEncryptionMode.Disable,
    }.ConnectionString;

    private static async Task InitializeAsync(ServerAccount account, PostgresPrograms programs, string password, CancellationToken ct)
    {
        var folder = account.Folder;
        ClusterFolder.WritePrivate(folder.PasswordFile, password, account.User);
        var result = await account.Command(
            programs.Initdb,
            "--pgdata", folder.Data, "--username", ClusterSettings.Superuser, "--pwfile", folder.PasswordFile,
            "--auth", "scram-sha-256", "--encoding", "UTF8", "--no-locale", "--no-sync", "--no-instructions").RunAsync(ct);
        File.Delete(folder.PasswordFile);
        if (!result.Succeeded)
            throw new PostgresServerException($"{programs.Initdb} failed: {result.LastLines()}");
    }

    private static void Configure(ServerAccount account, ServerRequest request)
    {
        var data = account.Folder.Data;
        var all = ClusterSettings.Merge(ClusterSettings.Always, ClusterSettings.OnThisMachine, request.Settings);
        File.AppendAllLines(Path.Combine(data, "postgresql.conf"), ClusterSettings.ToConfigurationLines(all));
        File.WriteAllText(Path.Combine(data, "pg_hba.conf"), ClusterSettings.HostBasedAuthentication(request.AllowsPlainText));

        var certificate = SelfSignedCertificate.Create();
        ClusterFolder.WritePrivate(Path.Combine(data, "server.crt"), certificate.Certificate, account.User);
        ClusterFolder.WritePrivate(Path.Combine(data, "server.key"), certificate.Key, account.User);
    }
}
