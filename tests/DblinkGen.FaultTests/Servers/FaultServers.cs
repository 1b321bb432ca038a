using DblinkGen.FaultTests.Histories;
using DblinkGen.FaultTests.Ledger;
using DblinkGen.FaultTests.Servers;
using DblinkGen.TestServer;
using Npgsql;

[assembly: AssemblyFixture(typeof(FaultServers))]

namespace DblinkGen.FaultTests.Servers;

/// <summary>
/// A local and a remote database that accept plain text, on a server of this machine: a proxy on loopback must be in reach of it. Each test adds its own
/// <see cref="Route"/> between the two.
/// </summary>
public sealed class FaultServers : IAsyncLifetime
{
    public const string RemoteDatabase = "ft_remote";

    /// <summary>The role that the roles of all routes belong to.</summary>
    public const string Writers = "ft_writers";

    /// <summary>A database of the remote server with a ledger that no test looks at.</summary>
    public const string OtherDatabase = "ft_other";

    private const string LocalDatabase = "ft_local";
    private const int Threads = 128;

    private PostgresServer? _server;

    public PostgresServer Postgres => _server!;

    /// <summary>A superuser's data source on the local database.</summary>
    public NpgsqlDataSource Admin { get; private set; } = null!;

    /// <summary>A superuser's data source on the remote database, past dblink: to arrange and to look.</summary>
    public NpgsqlDataSource Remote { get; private set; } = null!;

    /// <summary>The connection string of an application to the local database.</summary>
    public NpgsqlConnectionStringBuilder App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        // Sweeps run many cases at once. Those that block a thread of the pool must not delay the proxies and timers of others.
        ThreadPool.SetMinThreads(Threads, Threads);
        _server = await StartAsync();
        Admin = NpgsqlDataSource.Create(_server.ConnectionStringFor(LocalDatabase));
        Remote = NpgsqlDataSource.Create(_server.ConnectionStringFor(RemoteDatabase));
        await using (var cluster = NpgsqlDataSource.Create(_server.ConnectionString))
        {
            await Sql.RunAsync(cluster, $"CREATE DATABASE {LocalDatabase}");
            await Sql.RunAsync(cluster, $"CREATE DATABASE {RemoteDatabase}");
            await Sql.RunAsync(cluster, $"CREATE DATABASE {OtherDatabase}");
            await Sql.RunAsync(cluster, $"CREATE ROLE {Writers}");
        }

        await Sql.RunAsync(Admin, "CREATE EXTENSION dblink");
        await Sql.RunAsync(Remote, $"{RowLedger.CreateTable}; {RemoteSchema.Sql}; {RemoteSchema.InsertOnly(RemoteDatabase)}");
        await using (var other = NpgsqlDataSource.Create(_server.ConnectionStringFor(OtherDatabase)))
            await Sql.RunAsync(other, $"{RowLedger.CreateTable}; GRANT SELECT, INSERT ON ledger TO {Writers}; {RemoteSchema.InsertOnly(OtherDatabase)}");
        var app = await CreateAppRoleAsync();
        await Sql.RunAsync(Admin, $"{RowLedger.CreateTable}; GRANT INSERT ON ledger TO {app}");
        App = new(_server.ConnectionStringFor(LocalDatabase, app, Route.Password));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var dataSource in new[] { Admin, Remote })
        {
            if (dataSource is not null)
                await dataSource.DisposeAsync();
        }

        if (_server is not null)
            await _server.DisposeAsync();
    }

    private static async Task<PostgresServer> StartAsync()
    {
        try
        {
            return await PostgresServer.StartAsync(new() { Source = "local", AllowsPlainText = true });
        }
        catch (PostgresServerException)
        {
            return await PostgresServer.StartAsync(new() { Source = "download", AllowsPlainText = true });
        }
    }

    private async Task<string> CreateAppRoleAsync()
    {
        const string role = "ft_app";
        await Sql.RunAsync(Admin, $"CREATE ROLE {role} LOGIN PASSWORD '{Route.Password}'; CREATE ROLE {World.SecondRole}; GRANT {World.SecondRole} TO {role}");
        return role;
    }
}
