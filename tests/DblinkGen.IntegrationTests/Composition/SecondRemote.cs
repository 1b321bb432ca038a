using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Composition;

/// <summary>A second remote database, and a schema of the application's own in the local one.</summary>
public sealed class SecondRemote(TwoDatabases databases) : IAsyncLifetime
{
    public const string Server = "second_remote";

    public TwoDatabases Databases => databases;

    /// <summary>The owner's data source on the second remote, past dblink.</summary>
    public NpgsqlDataSource Remote { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var postgres = databases.Postgres;
        await using (var cluster = NpgsqlDataSource.Create(postgres.ConnectionString))
            await new DblinkProvisioner(cluster).EnsureDatabaseAsync("it_remote_two", TwoDatabases.AppRole);

        var local = new DblinkProvisioner(databases.Admin);
        await local.EnsureServerAsync(new() { Name = Server, Host = postgres.RemoteHost, Port = postgres.RemotePort, Database = "it_remote_two" });
        await local.EnsureUserMappingAsync(Server, TwoDatabases.AppRole, TwoDatabases.AppRole, TwoDatabases.AppPassword);
        await local.GrantUsageAsync(Server, TwoDatabases.AppRole);

        Remote = NpgsqlDataSource.Create(postgres.ConnectionStringFor("it_remote_two", TwoDatabases.AppRole, TwoDatabases.AppPassword));
        await using (var owner = NpgsqlDataSource.Create(postgres.ConnectionStringFor("it_remote_two")))
            await TwoDatabases.RunAsync(owner, $"CREATE SCHEMA two AUTHORIZATION {TwoDatabases.AppRole}");
        await TwoDatabases.RunAsync(Remote, "CREATE TABLE two.item (name text NOT NULL, id int PRIMARY KEY); INSERT INTO two.item VALUES ('eleven', 11), ('two', 2)");
        await TwoDatabases.RunAsync(databases.Admin, $"CREATE SCHEMA app AUTHORIZATION {TwoDatabases.AppRole}");
        await TwoDatabases.RunAsync(databases.App, """
            CREATE TABLE app.orders (id int PRIMARY KEY, item_id int NOT NULL, quantity int NOT NULL, customer text NOT NULL);
            INSERT INTO app.orders VALUES (1, 1, 2, 'Ann'), (2, 3, 10, 'Ann'), (3, 3, 1, 'O''Brien \ %s'), (4, 2, 5, 'Ann');
            CREATE TABLE app.item_copy (id int PRIMARY KEY, name text NOT NULL);
            CREATE TABLE app.big_copy (id int, payload text);
            CREATE TABLE app.kept (id int PRIMARY KEY);
            CREATE FUNCTION app.keep(n int) RETURNS int LANGUAGE sql AS 'INSERT INTO app.kept VALUES (n) RETURNING id';
            CREATE TYPE app.mood AS ENUM ('sad', 'very_happy');
            """);
    }

    public ValueTask DisposeAsync() => Remote?.DisposeAsync() ?? default;
}

[CollectionDefinition(Name)]
public sealed class CompositionCollection : ICollectionFixture<SecondRemote>
{
    public const string Name = "Composition";
}
