using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>A remote database of its own, so that its role's settings can be changed, reached by two foreign servers.</summary>
public sealed class TypeServers(TwoDatabases databases) : IAsyncLifetime
{
    public const string First = "types_first";
    public const string Second = "types_second";
    public const string RemoteRole = "it_types_remote";
    public const string LocalRole = "it_types_local";
    private const string Password = "it's \\ secret";

    /// <summary>Past dblink, as a superuser, whose settings nothing here changes.</summary>
    public NpgsqlDataSource Remote { get; private set; } = null!;

    /// <summary>Shared by all tests whose links may be old.</summary>
    public NpgsqlDataSource App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var postgres = databases.Postgres;
        await using (var cluster = NpgsqlDataSource.Create(postgres.ConnectionString))
        {
            var provisioner = new DblinkProvisioner(cluster);
            await provisioner.EnsureRoleAsync(RemoteRole, Password);
            await provisioner.EnsureRoleAsync(LocalRole, Password);
            await provisioner.EnsureDatabaseAsync("it_types");
            await provisioner.EnsureDatabaseAsync("it_types_local");
        }

        await using var admin = NpgsqlDataSource.Create(postgres.ConnectionStringFor("it_types_local"));
        var local = new DblinkProvisioner(admin);
        await local.EnsureExtensionAsync();
        await TwoDatabases.RunAsync(admin, "CREATE TYPE mood AS ENUM ('sad', 'very_happy')");
        App = Open();
        Remote = NpgsqlDataSource.Create(postgres.ConnectionStringFor("it_types"));
        await TwoDatabases.RunAsync(Remote, $"""
            CREATE TYPE mood AS ENUM ('sad', 'very_happy');
            CREATE TABLE type_table (key uuid PRIMARY KEY, value text, nothing text, list text);
            GRANT ALL ON type_table TO {RemoteRole};
            """);
        foreach (var server in (string[])[First, Second])
        {
            await local.EnsureServerAsync(new() { Name = server, Host = postgres.RemoteHost, Port = postgres.RemotePort, Database = "it_types" });
            await local.EnsureUserMappingAsync(server, LocalRole, RemoteRole, Password);
            await local.GrantUsageAsync(server, LocalRole);
        }
    }

    /// <summary>A data source with backends of its own, so that links are opened anew.</summary>
    public NpgsqlDataSource Open() => NpgsqlDataSource.Create(databases.Postgres.ConnectionStringFor("it_types_local", LocalRole, Password));

    public async ValueTask DisposeAsync()
    {
        foreach (var dataSource in new[] { App, Remote })
        {
            if (dataSource is not null)
                await dataSource.DisposeAsync();
        }
    }
}

[CollectionDefinition(Name)]
public sealed class TypeTableCollection : ICollectionFixture<TypeServers>
{
    public const string Name = "Type table";
}
