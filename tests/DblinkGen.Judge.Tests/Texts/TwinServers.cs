using DblinkGen.TestServer;
using Npgsql;

namespace DblinkGen.Judge.Tests.Texts;

/// <summary>Two servers with the same database. One is reached through dblink, from another database of its own, and the other directly.</summary>
public sealed class TwinServers : IAsyncLifetime
{
    public const string Far = "far";

    private const string Role = "texts_owner";
    private const string App = "texts_app";
    private const string Password = "not a secret";
    private const string Database = "texts";
    private const string LocalDatabase = "texts_local";

    private readonly List<PostgresServer> _servers = [];
    private readonly List<NpgsqlDataSource> _sources = [];

    /// <summary>An application with one connection, and so with one link.</summary>
    public NpgsqlDataSource Linked { get; private set; } = null!;

    internal Twin Remote { get; private set; } = null!;

    internal Twin Direct { get; private set; } = null!;

    public int MajorVersion => _servers[0].MajorVersion;

    public async ValueTask InitializeAsync()
    {
        Remote = await StartAsync();
        Direct = await StartAsync();
        var server = _servers[0];
        await RunAsync(Source(server.ConnectionString), $"CREATE ROLE {App} LOGIN PASSWORD '{Password}'", $"CREATE DATABASE {LocalDatabase}");
        await RunAsync(
            Source(server.ConnectionStringFor(LocalDatabase)),
            "CREATE EXTENSION dblink",
            $"CREATE SERVER {Far} FOREIGN DATA WRAPPER dblink_fdw OPTIONS (host '{server.RemoteHost}', port '{server.RemotePort}', dbname '{Database}')",
            $"CREATE USER MAPPING FOR {App} SERVER {Far} OPTIONS (user '{Role}', password '{Password}')",
            $"GRANT USAGE ON FOREIGN SERVER {Far} TO {App}");
        Linked = Source(server.ConnectionStringFor(LocalDatabase, App, Password) + ";Maximum Pool Size=1;Command Timeout=10");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var source in _sources)
            await source.DisposeAsync();
        foreach (var server in _servers)
            await server.DisposeAsync();
    }

    private async Task<Twin> StartAsync()
    {
        var server = await PostgresServer.StartAsync();
        _servers.Add(server);
        await RunAsync(Source(server.ConnectionString), $"CREATE ROLE {Role} SUPERUSER LOGIN PASSWORD '{Password}'", $"CREATE DATABASE {Database} OWNER {Role}");
        var twin = new Twin(Source(server.ConnectionStringFor(Database, Role, Password)));
        await twin.ResetAsync();
        return twin;
    }

    private NpgsqlDataSource Source(string connectionString)
    {
        var source = NpgsqlDataSource.Create(connectionString);
        _sources.Add(source);
        return source;
    }

    private static async Task RunAsync(NpgsqlDataSource source, params string[] statements)
    {
        foreach (var statement in statements)
        {
            await using var command = source.CreateCommand(statement);
            await command.ExecuteNonQueryAsync();
        }
    }
}
