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

    private readonly Lazy<Task<Elsewhere>> _elsewhere = new(async () => await Elsewhere.StartAsync(await StartAsync()));
    private PostgresServer? _server;
    private PostgresServer? _remote;

    /// <summary>The server of both databases.</summary>
    public PostgresServer Postgres => _server!;

    /// <summary>The remote server, as the local one reaches it.</summary>
    public NpgsqlConnectionStringBuilder RemoteAddress => new() { Host = _remote!.RemoteHost, Port = _remote.RemotePort };

    /// <summary>A superuser's data source on the local database.</summary>
    public NpgsqlDataSource Admin { get; private set; } = null!;

    /// <summary>A superuser's data source on the remote database, past dblink: to arrange and to look.</summary>
    public NpgsqlDataSource Remote { get; private set; } = null!;

    /// <summary>The connection string of an application to the local database.</summary>
    public NpgsqlConnectionStringBuilder App { get; private set; } = null!;

    /// <summary>Servers that may be restarted.</summary>
    public ServersApart Apart { get; } = new();

    /// <summary>Two servers, one for each database.</summary>
    public static async Task<FaultServers> StartApartAsync()
    {
        // What a crash may lose must not be what was acknowledged.
        var settings = new Dictionary<string, string> { ["synchronous_commit"] = "on" };
        var servers = new FaultServers { _server = await StartAsync(settings), _remote = await StartAsync(settings) };
        await servers.CreateDatabasesAsync();
        return servers;
    }

    public async ValueTask InitializeAsync()
    {
        // Sweeps run many cases at once. Those that block a thread of the pool must not delay the proxies and timers of others.
        ThreadPool.SetMinThreads(Threads, Threads);
        _server = _remote = await StartAsync();
        await CreateDatabasesAsync();
    }

    /// <summary>A server that no call may reach.</summary>
    public Task<Elsewhere> ElsewhereAsync() => _elsewhere.Value;

    public async Task RestartRemoteAsync(bool crashes)
    {
        await _remote!.RestartAsync(crashes);
        Remote.Clear();
    }

    public async Task RestartLocalAsync(bool crashes)
    {
        await _server!.RestartAsync(crashes);
        Admin.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await Apart.DisposeAsync();
        if (_elsewhere.IsValueCreated)
            await (await _elsewhere.Value).DisposeAsync();
        foreach (var dataSource in new[] { Admin, Remote })
        {
            if (dataSource is not null)
                await dataSource.DisposeAsync();
        }

        foreach (var server in new[] { _server, _remote })
        {
            if (server is not null)
                await server.DisposeAsync();
        }
    }

    private static async Task<PostgresServer> StartAsync(IReadOnlyDictionary<string, string>? settings = null)
    {
        var options = new PostgresServerOptions { Source = "local", AllowsPlainText = true, Settings = settings ?? new Dictionary<string, string>() };
        try
        {
            return await PostgresServer.StartAsync(options);
        }
        catch (PostgresServerException)
        {
            return await PostgresServer.StartAsync(options with { Source = "download" });
        }
    }

    // A busy machine must not look like a fault.
    private static NpgsqlDataSource Look(PostgresServer server, string database) =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server.ConnectionStringFor(database)) { Timeout = 120, CommandTimeout = 120 });

    private static async Task CreateAsync(PostgresServer server, params string[] databases)
    {
        await using var cluster = NpgsqlDataSource.Create(server.ConnectionString);
        foreach (var database in databases)
            await Sql.RunAsync(cluster, $"CREATE DATABASE {database}");
    }

    private async Task CreateDatabasesAsync()
    {
        var (server, remote) = (_server!, _remote!);
        await CreateAsync(server, LocalDatabase);
        await CreateAsync(remote, RemoteDatabase, OtherDatabase);
        Admin = Look(server, LocalDatabase);
        Remote = Look(remote, RemoteDatabase);
        await Sql.RunAsync(Admin, "CREATE EXTENSION dblink");
        await Sql.RunAsync(Remote, $"CREATE ROLE {Writers}");
        await Sql.RunAsync(Remote, $"{RowLedger.CreateTable}; {RemoteSchema.Sql}; {RemoteSchema.InsertOnly(RemoteDatabase)}");
        await using (var other = NpgsqlDataSource.Create(remote.ConnectionStringFor(OtherDatabase)))
            await Sql.RunAsync(other, $"{RowLedger.CreateTable}; GRANT SELECT, INSERT ON ledger TO {Writers}; {RemoteSchema.InsertOnly(OtherDatabase)}");
        var app = await CreateAppRoleAsync();
        await Sql.RunAsync(Admin, $"{RowLedger.CreateTable}; GRANT INSERT ON ledger TO {app}");
        App = new(server.ConnectionStringFor(LocalDatabase, app, Route.Password));
    }

    private async Task<string> CreateAppRoleAsync()
    {
        const string role = "ft_app";
        await Sql.RunAsync(Admin, $"CREATE ROLE {role} LOGIN PASSWORD '{Route.Password}'; CREATE ROLE {World.SecondRole}; GRANT {World.SecondRole} TO {role}");
        return role;
    }
}
