using DblinkGen.IntegrationTests.Servers;
using DblinkGen.TestServer;
using Npgsql;

[assembly: AssemblyFixture(typeof(TwoDatabases))]

namespace DblinkGen.IntegrationTests.Servers;

/// <summary>
/// A local and a remote database, as an application finds them: <c>app</c> has no superuser's rights, and reaches <c>remote_owner</c>'s database
/// through the foreign server <c>db2remote</c>. Every leg has TLS and asks for a password.
/// </summary>
public sealed class TwoDatabases : IAsyncLifetime
{
    public const string Server = "db2remote";
    public const string AppRole = "it_app";
    public const string AppPassword = "app's \\ secret";
    private const string RemoteRole = "it_remote_owner";
    private const string RemotePassword = "remote's \"secret\"";

    private PostgresServer? _server;

    public PostgresServer Postgres => _server!;

    /// <summary>The application's data source.</summary>
    public NpgsqlDataSource App { get; private set; } = null!;

    /// <summary>The owner's data source on the remote database, past dblink: to arrange and to look.</summary>
    public NpgsqlDataSource Remote { get; private set; } = null!;

    /// <summary>A superuser's data source on the local database.</summary>
    public NpgsqlDataSource Admin { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await PostgresServer.StartAsync();
        await using (var cluster = NpgsqlDataSource.Create(_server.ConnectionString))
        {
            var provisioner = new DblinkProvisioner(cluster);
            await provisioner.EnsureRoleAsync(AppRole, AppPassword);
            await provisioner.EnsureRoleAsync(RemoteRole, RemotePassword);
            await provisioner.GrantRoleAsync(RemoteRole);
            await provisioner.EnsureDatabaseAsync("it_local");
            await provisioner.EnsureDatabaseAsync("it_remote", RemoteRole);
        }

        Admin = NpgsqlDataSource.Create(_server.ConnectionStringFor("it_local"));
        var local = new DblinkProvisioner(Admin);
        await local.EnsureExtensionAsync();
        await local.EnsureServerAsync(new() { Name = Server, Host = _server.RemoteHost, Port = _server.RemotePort, Database = "it_remote" });
        await local.EnsureUserMappingAsync(Server, AppRole, RemoteRole, RemotePassword);
        await local.GrantUsageAsync(Server, AppRole);

        App = NpgsqlDataSource.Create(_server.ConnectionStringFor("it_local", AppRole, AppPassword));
        Remote = NpgsqlDataSource.Create(_server.ConnectionStringFor("it_remote", RemoteRole, RemotePassword));
        await RunAsync(Remote, RemoteSchema.Sql);
    }

    /// <summary>A data source of the application with settings of its own, and so with backends of its own.</summary>
    public NpgsqlDataSource CreateApp(Action<NpgsqlConnectionStringBuilder>? configure = null)
    {
        var builder = new NpgsqlConnectionStringBuilder(_server!.ConnectionStringFor("it_local", AppRole, AppPassword));
        configure?.Invoke(builder);
        return NpgsqlDataSource.Create(builder);
    }

    /// <summary>A data source of a role that the local server lets have one connection, and no other.</summary>
    public async Task<NpgsqlDataSource> CreateLoneAppAsync(string role)
    {
        var local = new DblinkProvisioner(Admin);
        await local.EnsureRoleAsync(role, AppPassword);
        await RunAsync(Admin, $"ALTER ROLE {role} CONNECTION LIMIT 1");
        await local.EnsureUserMappingAsync(Server, role, RemoteRole, RemotePassword);
        await local.GrantUsageAsync(Server, role);
        return CreateApp(b => (b.Username, b.MaxPoolSize) = (role, 1));
    }

    public static async Task RunAsync(NpgsqlDataSource dataSource, string sql)
    {
        await using var command = dataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<T> ScalarAsync<T>(NpgsqlDataSource dataSource, string sql)
    {
        await using var command = dataSource.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var dataSource in new[] { App, Remote, Admin })
        {
            if (dataSource is not null)
                await dataSource.DisposeAsync();
        }

        if (_server is not null)
            await _server.DisposeAsync();
    }
}
