using DblinkGen.IntegrationTests.Catalog;
using Npgsql;

namespace DblinkGen.IntegrationTests.Security;

/// <summary>
/// A local and a remote database in which a hostile role has shadowed everything, and a superuser whose <c>search_path</c> has these twins first, on both
/// sides.
/// </summary>
public sealed class HostileServer(CatalogServer server) : IAsyncLifetime
{
    public const string Far = "far";
    private const string Password = "of-a-victim";

    private readonly string _suffix = Guid.NewGuid().ToString("N")[..12];
    private readonly List<NpgsqlDataSource> _watching = [];

    /// <summary>The data source of a superuser whose search_path is hostile.</summary>
    public NpgsqlDataSource Victim { get; private set; } = null!;

    private string Local => "twins_local_" + _suffix;

    private string Remote => "twins_remote_" + _suffix;

    private string Role => "victim_" + _suffix;

    private string Hostile => "hostile_" + _suffix;

    public async ValueTask InitializeAsync()
    {
        var postgres = server.Server;
        await using (var cluster = NpgsqlDataSource.Create(postgres.ConnectionString))
        {
            await RunAsync(
                cluster,
                $"CREATE ROLE {Role} SUPERUSER LOGIN PASSWORD '{Password}'",
                $"CREATE ROLE {Hostile} LOGIN PASSWORD '{Password}'",
                $"CREATE DATABASE {Local}",
                $"CREATE DATABASE {Remote}");
        }

        foreach (var database in new[] { Local, Remote })
        {
            var watching = NpgsqlDataSource.Create(postgres.ConnectionStringFor(database));
            _watching.Add(watching);
            await RunAsync(
                watching,
                "CREATE SCHEMA tools",
                "CREATE EXTENSION dblink SCHEMA tools",
                $"CREATE SCHEMA evil AUTHORIZATION {Hostile}",
                $"GRANT CREATE, USAGE ON SCHEMA tools, public TO {Hostile}",
                "CREATE SCHEMA app",
                "CREATE TABLE app.item (id int PRIMARY KEY, name text NOT NULL)",
                "INSERT INTO app.item VALUES (1, 'one'), (2, 'two'), (3, 'three')",
                "CREATE TABLE app.pair (b int, a text, note text, PRIMARY KEY (a, b))",
                "INSERT INTO app.pair VALUES (1, 'x', 'written')");
            await using var hostile = NpgsqlDataSource.Create(postgres.ConnectionStringFor(database, Hostile, Password));
            await RunAsync(hostile, Twins.Script);
        }

        await RunAsync(
            _watching[0],
            $"CREATE SERVER {Far} FOREIGN DATA WRAPPER dblink_fdw OPTIONS (host '{postgres.RemoteHost}', port '{postgres.RemotePort}', dbname '{Remote}', sslmode 'require', connect_timeout '10')",
            $"CREATE USER MAPPING FOR {Role} SERVER {Far} OPTIONS (user '{Role}', password '{Password}')");

        // With a twin of =(oid, oid) first in search_path Npgsql's own loading of types does not end: it is done before.
        // The statements by which Npgsql resets a pooled connection call functions by their bare names.
        Victim = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(postgres.ConnectionStringFor(Local, Role, Password)) { NoResetOnClose = true });
        await using (await Victim.OpenConnectionAsync())
        {
            await RunAsync(_watching[0], $"ALTER ROLE {Role} SET search_path = {Twins.SearchPath}");
        }

        Victim.Clear();
    }

    /// <summary>Forgets the calls so far, those of the arrangement.</summary>
    public async Task ForgetAsync()
    {
        foreach (var watching in _watching)
            await RunAsync(watching, "ALTER SEQUENCE evil.calls RESTART", "TRUNCATE evil.called");
    }

    /// <summary>The twins that were called, and how often.</summary>
    public async Task<string> CallsAsync()
    {
        var calls = new List<string>();
        foreach (var watching in _watching)
        {
            await using var command = watching.CreateCommand(
                "SELECT concat(last_value, ' calls in ', current_database(), ': ', (SELECT string_agg(DISTINCT what, '; ') FROM evil.called)) FROM evil.calls WHERE is_called");
            if (await command.ExecuteScalarAsync() is string found)
                calls.Add(found);
        }

        return string.Join('\n', calls);
    }

    public async ValueTask DisposeAsync()
    {
        if (Victim is not null)
            await Victim.DisposeAsync();
        foreach (var watching in _watching)
            await watching.DisposeAsync();
        await using var cluster = NpgsqlDataSource.Create(server.Server.ConnectionString);
        await RunAsync(
            cluster, $"DROP DATABASE {Local} WITH (FORCE)", $"DROP DATABASE {Remote} WITH (FORCE)", $"DROP ROLE {Role}", $"DROP ROLE {Hostile}");
    }

    private static async Task RunAsync(NpgsqlDataSource dataSource, params string[] statements)
    {
        foreach (var statement in statements)
        {
            await using var command = dataSource.CreateCommand(statement);
            await command.ExecuteNonQueryAsync();
        }
    }
}
