using DblinkGen.TestServer;
using Npgsql;

namespace DblinkGen.Package.Tests.Consumption;

/// <summary>A local and a remote database on a throw-away server, set up by the runtime's own provisioner.</summary>
public sealed class ConsumerDatabases : IAsyncLifetime
{
    private const string AppRole = "package_app";
    private const string RemoteRole = "package_remote";
    private const string Password = "secret of the package tests";

    private PostgresServer? _server;

    /// <summary>Of the application, which has no superuser's rights.</summary>
    public string ConnectionString => _server!.ConnectionStringFor("package_local", AppRole, Password);

    public async ValueTask InitializeAsync()
    {
        _server = await PostgresServer.StartAsync();
        await using (var cluster = NpgsqlDataSource.Create(_server.ConnectionString))
        {
            var provisioner = new DblinkProvisioner(cluster);
            await provisioner.EnsureRoleAsync(AppRole, Password);
            await provisioner.EnsureRoleAsync(RemoteRole, Password);
            await provisioner.GrantRoleAsync(RemoteRole);
            await provisioner.EnsureDatabaseAsync("package_local");
            await provisioner.EnsureDatabaseAsync("package_remote", RemoteRole);
        }

        await using (var local = NpgsqlDataSource.Create(_server.ConnectionStringFor("package_local")))
        {
            var provisioner = new DblinkProvisioner(local);
            await provisioner.EnsureExtensionAsync();
            await provisioner.EnsureServerAsync(new()
            {
                Name = "shop",
                Host = _server.RemoteHost,
                Port = _server.RemotePort,
                Database = "package_remote",
            });
            await provisioner.EnsureUserMappingAsync("shop", AppRole, RemoteRole, Password);
            await provisioner.GrantUsageAsync("shop", AppRole);
        }

        await using var remote = NpgsqlDataSource.Create(_server.ConnectionStringFor("package_remote", RemoteRole, Password));
        await using var schema = remote.CreateCommand("""
            CREATE TABLE item (id int PRIMARY KEY, name text NOT NULL, price numeric(10,2));
            INSERT INTO item VALUES (1, 'one', 1.50), (2, 'two', NULL), (3, 'three', 3.00);
            """);
        await schema.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
