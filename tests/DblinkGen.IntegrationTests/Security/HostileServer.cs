using DblinkGen.IntegrationTests.Catalog;
using DblinkGen.IntegrationTests.Security.Twins;
using DblinkGen.IntegrationTests.TypeTable;
using Npgsql;

namespace DblinkGen.IntegrationTests.Security;

/// <summary>
/// A local and a remote database in which a hostile role has shadowed everything, and a superuser in whose <c>search_path</c> these twins are first, on both sides.
/// </summary>
public class HostileServer(CatalogServer server) : IAsyncLifetime
{
    public const string Far = "far";
    public const string Farther = "farther";
    public const string Password = "of-a-victim";

    private readonly string _suffix = Guid.NewGuid().ToString("N")[..12];
    private NpgsqlDataSource? _local;

    /// <summary>The data source of a superuser whose search_path is hostile.</summary>
    public NpgsqlDataSource Victim { get; private set; } = null!;

    /// <summary>The remote database past dblink, as another superuser whose search_path is <c>pg_catalog</c>.</summary>
    public NpgsqlDataSource Remote { get; private set; } = null!;

    /// <summary>The way to the remote database that is no foreign server.</summary>
    public DblinkTarget ConnectionString { get; private set; } = null!;

    /// <summary>Where the twins of <c>pg_catalog</c> are.</summary>
    protected virtual string Schema => "evil";

    /// <summary>The <c>search_path</c> of the victim; <see langword="null"/> for the server's default.</summary>
    protected virtual string? SearchPath => "evil, public, pg_catalog";

    private string LocalName => "twins_local_" + _suffix;

    private string RemoteName => "twins_remote_" + _suffix;

    private string Role => "victim_" + _suffix;

    private string Hostile => "hostile_" + _suffix;

    public async ValueTask InitializeAsync()
    {
        var postgres = server.Server;
        await using var cluster = Plain(postgres.ConnectionString);
        await RunAsync(
            cluster,
            $"CREATE ROLE {Role} SUPERUSER LOGIN PASSWORD '{Password}'",
            // The data source of the victim reads the types before the path is hostile: with a twin of =(oid, oid) Npgsql's own loading does not end.
            $"ALTER ROLE {Role} SET search_path = pg_catalog",
            $"CREATE ROLE {Hostile} LOGIN PASSWORD '{Password}'",
            $"CREATE DATABASE {RemoteName}");

        Remote = Plain(postgres.ConnectionStringFor(RemoteName));
        await RunAsync(Remote, [.. HostileSchema.Victims, .. Grants(Hostile)]);
        await using (var hostile = Plain(postgres.ConnectionStringFor(RemoteName, Hostile, Password)))
            await RunAsync(hostile, Script());
        Remote.Clear();
        await RunAsync(cluster, $"CREATE DATABASE {LocalName} TEMPLATE {RemoteName}");

        _local = Plain(postgres.ConnectionStringFor(LocalName));
        foreach (var name in (string[])[Far, Farther, TypeServers.First, TypeServers.Second])
        {
            await RunAsync(
                _local,
                $"CREATE SERVER {name} FOREIGN DATA WRAPPER dblink_fdw OPTIONS (host '{postgres.RemoteHost}', port '{postgres.RemotePort}', dbname '{RemoteName}', sslmode 'require', connect_timeout '10')",
                $"CREATE USER MAPPING FOR {Role} SERVER {name} OPTIONS (user '{Role}', password '{Password}')");
        }

        ConnectionString = DblinkTarget.ConnectionString(
            $"host={postgres.RemoteHost} port={postgres.RemotePort} dbname={RemoteName} sslmode=require user={Role} password='{Password}'");
        Victim = NpgsqlDataSource.Create(postgres.ConnectionStringFor(LocalName, Role, Password));
        await using (await Victim.OpenConnectionAsync())
            await RunAsync(cluster, SearchPath is null ? $"ALTER ROLE {Role} RESET search_path" : $"ALTER ROLE {Role} SET search_path = {SearchPath}");
        Victim.Clear();
    }

    /// <summary>Runs the work, and fails if a twin was called meanwhile.</summary>
    public async Task CallsNothingAsync(Func<Task> work)
    {
        await ForgetAsync();
        var failure = await Record.ExceptionAsync(work);
        // What was called explains a failure better than the failure does.
        var calls = await CallsAsync();
        Assert.True(calls.Length == 0, $"{calls}\n{failure}");
        if (failure is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
    }

    /// <summary>Forgets the calls so far, those of the arrangement.</summary>
    public async Task ForgetAsync()
    {
        foreach (var database in new[] { _local!, Remote })
            await RunAsync(database, $"ALTER SEQUENCE {Schema}.calls RESTART", $"TRUNCATE {Schema}.called");
    }

    /// <summary>The twins that were called, how often and by what statement; but for what Npgsql sends by itself to reset a connection of its pool.</summary>
    public async Task<string> CallsAsync()
    {
        var calls = new List<string>();
        foreach (var database in new[] { _local!, Remote })
        {
            await using var command = database.CreateCommand($"""
                SELECT format('%s calls in %s: %s', count, current_database(), calls) FROM (
                    SELECT (SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {Schema}.calls) - count(*) FILTER (WHERE statement LIKE '%pg_advisory_unlock_all()%') AS count,
                           string_agg(DISTINCT format('%s in %s', what, left(statement, 500)), '; ') FILTER (WHERE statement NOT LIKE '%pg_advisory_unlock_all()%') AS calls
                    FROM {Schema}.called) AS c
                WHERE count > 0
                """);
            if (await command.ExecuteScalarAsync() is string found)
                calls.Add(found);
        }

        return string.Join('\n', calls);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var dataSource in new[] { Victim, Remote, _local })
        {
            if (dataSource is not null)
                await dataSource.DisposeAsync();
        }

        await using var cluster = Plain(server.Server.ConnectionString);
        await RunAsync(
            cluster, $"DROP DATABASE IF EXISTS {LocalName} WITH (FORCE)", $"DROP DATABASE {RemoteName} WITH (FORCE)", $"DROP ROLE {Role}", $"DROP ROLE {Hostile}");
    }

    /// <summary>What an administrator has granted to the hostile role.</summary>
    protected virtual string[] Grants(string role) =>
        [$"CREATE SCHEMA evil AUTHORIZATION {role}", "GRANT USAGE ON SCHEMA evil TO PUBLIC", $"GRANT CREATE, USAGE ON SCHEMA tools TO {role}"];

    /// <summary>What the hostile role runs in each database.</summary>
    protected virtual string[] Script() => [.. TwinScript.For(Schema), DblinkTwins.Sql];

    public static async Task RunAsync(NpgsqlDataSource dataSource, params string[] statements)
    {
        foreach (var statement in statements)
        {
            await using var command = dataSource.CreateCommand(statement);
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>No twin is called by what arranges and looks.</summary>
    private static NpgsqlDataSource Plain(string connectionString) => NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { SearchPath = "pg_catalog" });
}
