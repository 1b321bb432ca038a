using System.Security.Cryptography;
using DblinkGen.TestServer;
using Npgsql;

namespace DblinkGen.Benchmarks.Servers;

/// <summary>
/// A local and a remote database on one throw-away server. All contenders have TLS on every leg, as the server demands it, and the same role without a
/// superuser's rights.
/// </summary>
internal sealed class BenchDatabases : IAsyncDisposable
{
    /// <summary>The foreign server of dblink; that of postgres_fdw has <c>_fdw</c> behind its name.</summary>
    public const string Server = "bench_remote";

    /// <summary>The application's.</summary>
    public const string LocalRole = "bench_app";

    private const string LocalDatabase = "bench_local";
    private const string RemoteDatabase = "bench_remote";
    private const string RemoteRole = "bench_owner";

    private readonly PostgresServer _server;
    private readonly string _localPassword = RandomNumberGenerator.GetHexString(32);
    private readonly string _remotePassword = RandomNumberGenerator.GetHexString(32);

    private BenchDatabases(PostgresServer server) => _server = server;

    public string Description => _server.Description;

    /// <summary>The connection string of the server's superuser.</summary>
    public string Superuser => _server.ConnectionString;

    public static async Task<BenchDatabases> StartAsync(int scanRows)
    {
        var databases = new BenchDatabases(await PostgresServer.StartAsync());
        await databases.CreateAsync();
        await ExecuteAsync(databases.RemoteConnectionString, RemoteTables.Sql(scanRows));
        await ExecuteAsync(databases._server.ConnectionStringFor(LocalDatabase), databases.ForeignTables());
        return databases;
    }

    /// <summary>A connection of its own, and so a backend of its own; for the contenders that leave preparing to Npgsql, with that turned on.</summary>
    public async Task<NpgsqlConnection> OpenLocalAsync(bool autoPrepare = false)
    {
        var connection = new NpgsqlConnection(Local(b =>
        {
            b.Pooling = false;
            b.MaxAutoPrepare = autoPrepare ? 20 : 0;
        }));
        await connection.OpenAsync();
        return connection;
    }

    public async Task<NpgsqlConnection> OpenRemoteAsync()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(RemoteConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>The local database as the application's role reaches it.</summary>
    public string Local(Action<NpgsqlConnectionStringBuilder>? configure = null)
    {
        var builder = new NpgsqlConnectionStringBuilder(_server.ConnectionStringFor(LocalDatabase, LocalRole, _localPassword));
        configure?.Invoke(builder);
        return builder.ConnectionString;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private string RemoteConnectionString => _server.ConnectionStringFor(RemoteDatabase, RemoteRole, _remotePassword);

    private async Task CreateAsync()
    {
        await using (var cluster = NpgsqlDataSource.Create(_server.ConnectionString))
        {
            var provisioner = new DblinkProvisioner(cluster);
            await provisioner.EnsureRoleAsync(LocalRole, _localPassword);
            await provisioner.EnsureRoleAsync(RemoteRole, _remotePassword);
            await provisioner.GrantRoleAsync(RemoteRole);
            await provisioner.EnsureDatabaseAsync(LocalDatabase);
            await provisioner.EnsureDatabaseAsync(RemoteDatabase, RemoteRole);
        }

        await using var admin = NpgsqlDataSource.Create(_server.ConnectionStringFor(LocalDatabase));
        var local = new DblinkProvisioner(admin);
        await local.EnsureExtensionAsync();
        await local.EnsureServerAsync(new() { Name = Server, Host = _server.RemoteHost, Port = _server.RemotePort, Database = RemoteDatabase });
        await local.EnsureUserMappingAsync(Server, LocalRole, RemoteRole, _remotePassword);
        await local.GrantUsageAsync(Server, LocalRole);
    }

    /// <summary>fetch_size as of the scan's streams; the rest as postgres_fdw has it.</summary>
    private string ForeignTables() => $"""
        CREATE EXTENSION IF NOT EXISTS postgres_fdw;
        DROP SERVER IF EXISTS {Server}_fdw CASCADE;
        CREATE SERVER {Server}_fdw FOREIGN DATA WRAPPER postgres_fdw OPTIONS (
            host '{_server.RemoteHost}', port '{_server.RemotePort}', dbname '{RemoteDatabase}', sslmode 'require', fetch_size '1000');
        CREATE USER MAPPING FOR {LocalRole} SERVER {Server}_fdw OPTIONS (user '{RemoteRole}', password '{_remotePassword}');
        CREATE USER MAPPING FOR CURRENT_USER SERVER {Server}_fdw OPTIONS (user '{RemoteRole}', password '{_remotePassword}');
        DROP SCHEMA IF EXISTS fdw CASCADE;
        CREATE SCHEMA fdw;
        IMPORT FOREIGN SCHEMA public FROM SERVER {Server}_fdw INTO fdw;
        GRANT USAGE ON SCHEMA fdw TO {LocalRole};
        GRANT SELECT ON ALL TABLES IN SCHEMA fdw TO {LocalRole};
        """;

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var dataSource = NpgsqlDataSource.Create(connectionString);
        await using var command = dataSource.CreateCommand(sql);
        command.CommandTimeout = 300;
        await command.ExecuteNonQueryAsync();
    }
}
