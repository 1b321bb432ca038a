using System.Security.Cryptography;
using DblinkGen;
using DblinkGen.TestServer;
using Npgsql;

namespace SampleDatabases;

/// <summary>
/// What a sample finds: a local database that the application's role owns, and behind each foreign server a remote database that the application
/// reaches through dblink. <c>samples/Quickstart</c> shows the same set-up step by step. Disposal removes it all.
/// </summary>
public sealed class Databases : IAsyncDisposable
{
    private readonly PostgresServer _server;
    private readonly Dictionary<string, NpgsqlDataSource> _remotes = [];
    private readonly string _prefix = "sample_" + RandomNumberGenerator.GetHexString(8, lowercase: true);
    private readonly string _password = RandomNumberGenerator.GetHexString(32);

    private Databases(PostgresServer server)
    {
        _server = server;
        Local = NpgsqlDataSource.Create(server.ConnectionStringFor(_prefix, _prefix, _password));
    }

    /// <summary>The local server, as the application reaches it.</summary>
    public NpgsqlDataSource Local { get; }

    /// <summary>Version and origin of the PostgreSQL that all of it runs on.</summary>
    public string Description => _server.Description;

    /// <summary>Starts a PostgreSQL and makes a remote database for each of the names.</summary>
    /// <param name="servers">The names of the foreign servers.</param>
    public static async Task<Databases> StartAsync(params string[] servers)
    {
        var databases = new Databases(await PostgresServer.StartAsync());
        try
        {
            await databases.CreateAsync(servers);
            return databases;
        }
        catch
        {
            await databases.DisposeAsync();
            throw;
        }
    }

    /// <summary>A remote database, past dblink: to fill its tables, and to look into them.</summary>
    /// <param name="server">The name of the foreign server.</param>
    public NpgsqlDataSource Remote(string server) => _remotes[server];

    /// <summary>Removes databases and role: the server may be one that is kept.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var dataSource in _remotes.Values.Append(Local))
            await dataSource.DisposeAsync();
        await using (var cluster = NpgsqlDataSource.Create(_server.ConnectionString))
        {
            string[] databases = [.. _remotes.Keys.Select(DatabaseOf), _prefix];
            foreach (var sql in databases.Select(name => $"DROP DATABASE IF EXISTS {name} WITH (FORCE)").Append($"DROP ROLE IF EXISTS {_prefix}"))
                await RunAsync(cluster, sql);
        }

        await _server.DisposeAsync();
    }

    /// <summary>Runs SQL without rows.</summary>
    /// <param name="dataSource">Where.</param>
    /// <param name="sql">One statement or several.</param>
    public static async Task RunAsync(NpgsqlDataSource dataSource, string sql)
    {
        await using var command = dataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private async Task CreateAsync(string[] servers)
    {
        await using (var cluster = NpgsqlDataSource.Create(_server.ConnectionString))
        {
            var provisioner = new DblinkProvisioner(cluster);
            await provisioner.EnsureRoleAsync(_prefix, _password);
            await provisioner.GrantRoleAsync(_prefix);
            foreach (var database in servers.Select(DatabaseOf).Prepend(_prefix))
                await provisioner.EnsureDatabaseAsync(database, _prefix);
        }

        await using var admin = NpgsqlDataSource.Create(_server.ConnectionStringFor(_prefix));
        var local = new DblinkProvisioner(admin);
        await local.EnsureExtensionAsync();
        foreach (var server in servers)
        {
            await local.EnsureServerAsync(new() { Name = server, Host = _server.RemoteHost, Port = _server.RemotePort, Database = DatabaseOf(server) });
            await local.EnsureUserMappingAsync(server, _prefix, _prefix, _password);
            await local.GrantUsageAsync(server, _prefix);
            _remotes[server] = NpgsqlDataSource.Create(_server.ConnectionStringFor(DatabaseOf(server), _prefix, _password));
        }
    }

    private string DatabaseOf(string server) => $"{_prefix}_{server}";
}
