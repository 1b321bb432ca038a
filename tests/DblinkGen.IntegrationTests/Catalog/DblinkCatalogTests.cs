namespace DblinkGen.IntegrationTests.Catalog;

public sealed class DblinkCatalogTests(CatalogServer server)
{
    [Fact]
    public async Task The_extension_is_found_in_any_schema()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync("CREATE SCHEMA \"my tools\"", "ALTER EXTENSION dblink SET SCHEMA \"my tools\"");

        Assert.Equal(new DblinkExtension("my tools", "1.2"), await new DblinkCatalog(database.Application).GetExtensionAsync());
    }

    [Fact]
    public async Task No_extension_is_null()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server, withExtension: false);

        Assert.Null(await new DblinkCatalog(database.Application).GetExtensionAsync());
    }

    [Fact]
    public async Task Servers_are_listed_with_their_options()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync("CREATE SERVER \"A bare one\" TYPE 'kind' VERSION '3' FOREIGN DATA WRAPPER dblink_fdw");

        var servers = await new DblinkCatalog(database.Application).GetServersAsync();

        Assert.Equal(["A bare one", database.Remote], servers.Select(found => found.Name));
        Assert.Equal(("dblink_fdw", "kind", "3", 0), (servers[0].Wrapper, servers[0].Type, servers[0].Version, servers[0].Options.Count));
        Assert.Equal(["host", "port", "dbname", "sslmode", "connect_timeout"], servers[1].Options.Select(option => option.Name));
        Assert.Contains(new ForeignServerOption("dbname", database.Name), servers[1].Options);
        Assert.Null(servers[1].Type);
    }

    [Fact]
    public async Task The_values_of_secret_options_are_withheld()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync(
            "CREATE FOREIGN DATA WRAPPER lax",
            "CREATE SERVER secretive FOREIGN DATA WRAPPER lax OPTIONS (host 'seen', db_password 'hidden', \"sslPassword\" 'hidden', "
            + "passfile 'hidden', client_secret 'hidden', api_token 'hidden', scram_client_key 'hidden')");

        var found = await new DblinkCatalog(database.Superuser).GetServerAsync("secretive");

        Assert.Equal(["seen", null, null, null, null, null, null], found!.Options.Select(option => option.Value));
    }

    [Fact]
    public async Task A_server_that_does_not_exist_is_null()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);

        Assert.Null(await new DblinkCatalog(database.Application).GetServerAsync("nosuch"));
    }

    [Fact]
    public async Task User_mappings_show_names_of_options_to_those_who_may_see_them_and_values_to_nobody()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync(
            $"CREATE USER MAPPING FOR PUBLIC SERVER {database.Remote} OPTIONS (user 'anyone', password '{LocalDatabase.Password}')",
            $"CREATE USER MAPPING FOR postgres SERVER {database.Remote}");

        var seenByAll = await new DblinkCatalog(database.Superuser).GetUserMappingsAsync(database.Remote);
        var seenByApplication = await new DblinkCatalog(database.Application).GetUserMappingsAsync();

        Assert.Equal([database.App, "postgres", null], seenByAll.Select(mapping => mapping.Role));
        Assert.Equal(["user", "password"], seenByAll[0].OptionNames!);
        Assert.Equal([], seenByAll[1].OptionNames!);
        Assert.Equal(["user", "password"], seenByAll[2].OptionNames!);
        Assert.Equal(["user", "password"], seenByApplication[0].OptionNames!);
        Assert.Null(seenByApplication[1].OptionNames);
        Assert.Null(seenByApplication[2].OptionNames);
    }

    [Fact]
    public async Task Privileges_are_those_of_the_current_user()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);

        var application = await new DblinkCatalog(database.Application).GetPrivilegesAsync(database.Remote);
        var superuser = await new DblinkCatalog(database.Superuser).GetPrivilegesAsync(database.Remote);

        Assert.Equal((database.App, false, false), (application.CurrentUser, application.IsSuperuser, application.OwnsServer));
        Assert.True(application is { HasServerUsage: true, HasSchemaUsage: true, CanExecuteConnect: true, DeniedFunctions.Count: 0 });
        Assert.True(superuser is { IsSuperuser: true, OwnsServer: true });
    }

    [Fact]
    public async Task Privileges_on_an_unknown_server_are_an_exception_with_the_nearest_name()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"ALTER SERVER {database.Remote} RENAME TO db2remote");

        var exception = await Assert.ThrowsAsync<DblinkException>(() => new DblinkCatalog(database.Application).GetPrivilegesAsync("db2rmeote"));

        Assert.Equal(DblinkErrorKind.ServerUnknown, exception.Kind);
        Assert.Contains("Did you mean \"db2remote\"?", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Catalog_queries_ignore_functions_of_others_on_the_search_path()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync(
            "REVOKE EXECUTE ON FUNCTION dblink_disconnect() FROM PUBLIC",
            "CREATE FUNCTION format(text, name, name, text) RETURNS text LANGUAGE sql AS $$ SELECT 'trapped'::text $$",
            "CREATE FUNCTION format(text, text) RETURNS text LANGUAGE sql AS $$ SELECT 'trapped'::text $$");
        var catalog = new DblinkCatalog(database.Application);

        Assert.Equal(["public.dblink_disconnect()"], (await catalog.GetPrivilegesAsync(database.Remote)).DeniedFunctions);
        Assert.Null(await catalog.ProbeAsync(database.Remote));
    }
}
