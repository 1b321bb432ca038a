using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>
/// The table of PostgreSQL's regression tests for dblink, in a schema of its own for each test class, on the local and on the remote database. Sessions
/// find it without its schema on either.
/// </summary>
public sealed class RegressionSchema(TwoDatabases databases) : IAsyncLifetime
{
    public const string Server = TwoDatabases.Server;

    private const string Table =
        "CREATE TABLE foo(f1 int, f2 text, f3 text[], PRIMARY KEY (f1, f2)); " +
        "INSERT INTO foo SELECT n, chr(97 + n), ARRAY['a' || n, 'b' || n, 'c' || n] FROM generate_series(0, 9) AS n";

    private readonly string _name = "conformance_" + Guid.NewGuid().ToString("N");

    public TwoDatabases Databases { get; } = databases;

    /// <summary>The application's connections, with backends of their own.</summary>
    public NpgsqlDataSource App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await TwoDatabases.RunAsync(Databases.Admin, $"CREATE SCHEMA {_name} AUTHORIZATION {TwoDatabases.AppRole}");
        await TwoDatabases.RunAsync(Databases.Remote, $"CREATE SCHEMA {_name}");
        App = Databases.CreateApp(b => b.SearchPath = _name + ",public");
        await TwoDatabases.RunAsync(App, Table);
        await RunRemoteAsync(Table);
    }

    public ValueTask<DblinkSession> OpenAsync() => DblinkSession.OpenAsync(App, new() { SearchPath = _name });

    /// <summary>Runs on the remote, past dblink.</summary>
    public Task RunRemoteAsync(string sql) => TwoDatabases.RunAsync(Databases.Remote, $"SET search_path TO {_name}; {sql}");

    /// <summary>Asks the remote, past dblink.</summary>
    public async Task<T> RemoteAsync<T>(string sql)
    {
        await using var connection = await Databases.Remote.OpenConnectionAsync();
        await LocalSql.RunAsync(connection, $"SET search_path TO {_name}");
        return await LocalSql.ScalarAsync<T>(connection, sql);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
