using DblinkGen.TestServer;
using Npgsql;

namespace DblinkGen.IntegrationTests.Catalog;

/// <summary>
/// A database of its own with a set-up that works: the extension, a foreign server that leads back to the same database, and a role that
/// is no superuser with all it needs. A test spoils what it is about. Both data sources are slim, as those of AOT programs are.
/// </summary>
internal sealed class LocalDatabase : IAsyncDisposable
{
    public const string Password = "s3cret-of-the-app";

    private LocalDatabase(PostgresServer server, string suffix)
    {
        Server = server;
        Name = "local_" + suffix;
        App = "app_" + suffix;
        Remote = "remote_" + suffix;
        Superuser = Slim(server.ConnectionStringFor(Name));
        Application = Slim(server.ConnectionStringFor(Name, App, Password));
    }

    public PostgresServer Server { get; }

    public string Name { get; }

    /// <summary>The role of the application, local and remote alike.</summary>
    public string App { get; }

    /// <summary>The foreign server.</summary>
    public string Remote { get; }

    public NpgsqlDataSource Superuser { get; }

    public NpgsqlDataSource Application { get; }

    public static async Task<LocalDatabase> CreateAsync(PostgresServer server, bool withExtension = true)
    {
        var database = new LocalDatabase(server, Guid.NewGuid().ToString("N")[..12]);
        await using (var postgres = Slim(server.ConnectionString))
            await ExecuteAsync(postgres, $"CREATE DATABASE {database.Name}", $"CREATE ROLE {database.App} LOGIN PASSWORD '{Password}'");
        if (withExtension)
        {
            await database.ExecuteAsync(
                "CREATE EXTENSION dblink",
                $"CREATE SERVER {database.Remote} FOREIGN DATA WRAPPER dblink_fdw OPTIONS (host '{server.RemoteHost}', port '{server.RemotePort}', "
                + $"dbname '{database.Name}', sslmode 'require', connect_timeout '10')",
                $"CREATE USER MAPPING FOR {database.App} SERVER {database.Remote} OPTIONS (user '{database.App}', password '{Password}')",
                $"GRANT USAGE ON FOREIGN SERVER {database.Remote} TO {database.App}");
        }

        return database;
    }

    /// <summary>Runs statements as superuser, each on its own.</summary>
    public Task ExecuteAsync(params string[] statements) => ExecuteAsync(Superuser, statements);

    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var command = Superuser.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await Application.DisposeAsync();
        await Superuser.DisposeAsync();
        await using var postgres = Slim(Server.ConnectionString);
        await ExecuteAsync(postgres, $"DROP DATABASE {Name} WITH (FORCE)", $"DROP ROLE {App}");
    }

    public static NpgsqlDataSource Slim(string connectionString) =>
        new NpgsqlSlimDataSourceBuilder(connectionString).EnableTransportSecurity().Build();

    private static async Task ExecuteAsync(NpgsqlDataSource dataSource, params string[] statements)
    {
        foreach (var statement in statements)
        {
            await using var command = dataSource.CreateCommand(statement);
            await command.ExecuteNonQueryAsync();
        }
    }
}
