using DblinkGen.IntegrationTests.Catalog;
using Npgsql;

namespace DblinkGen.IntegrationTests.Provisioning;

public sealed class ProvisionedServerTests(CatalogServer server)
{
    private const string Weird = "we\"ird 'name\\";

    [Fact]
    public async Task What_is_provisioned_from_nothing_passes_the_check()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server, withExtension: false);

        await ProvisionAsync(database);

        Assert.Empty((await new DblinkCatalog(database.Application).CheckAsync(database.Remote)).Findings);
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server, withExtension: false);
        const string rowVersions =
            """
            SELECT format('%s %s %s', (SELECT max(xmin::text::bigint) FROM pg_foreign_server), (SELECT max(xmin::text::bigint) FROM pg_user_mapping),
                (SELECT xmin FROM pg_extension WHERE extname = 'dblink'))
            """;
        var provisioner = new DblinkProvisioner(database.Superuser);
        await ProvisionAsync(database);
        var first = await database.ScalarAsync<string>(rowVersions);

        await provisioner.EnsureExtensionAsync();
        await provisioner.EnsureServerAsync(Definition(database));
        await provisioner.EnsureUserMappingAsync(database.Remote, database.App, database.App, LocalDatabase.Password);

        Assert.Equal(first, await database.ScalarAsync<string>(rowVersions));
    }

    [Fact]
    public async Task Concurrent_runs_do_not_fail()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server, withExtension: false);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ProvisionAsync(database)));

        Assert.True((await new DblinkCatalog(database.Application).CheckAsync(database.Remote)).IsUsable);
    }

    [Fact]
    public async Task Options_are_added_set_and_dropped_until_they_are_those_asked_for()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"ALTER SERVER {database.Remote} OPTIONS (ADD keepalives '1', SET connect_timeout '3')");
        var definition = Definition(database) with
        {
            ConnectTimeout = TimeSpan.FromSeconds(4.2),
            KeepalivesCount = null,
            TcpUserTimeout = TimeSpan.FromSeconds(2.5),
            Options = new Dictionary<string, string> { ["application_name"] = "it's \\ \"here\"" },
        };

        await new DblinkProvisioner(database.Superuser).EnsureServerAsync(definition);

        var found = await new DblinkCatalog(database.Superuser).GetServerAsync(database.Remote);
        Assert.Equal(
            ["application_name=it's \\ \"here\"", "connect_timeout=5", $"dbname={database.Name}", $"host={database.Server.RemoteHost}", "keepalives_idle=30", "keepalives_interval=10", $"port={database.Server.RemotePort}", "sslmode=require", "tcp_user_timeout=2500"],
            found!.Options.Select(option => $"{option.Name}={option.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nasty_names_and_values_arrive_as_they_are()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        var provisioner = new DblinkProvisioner(database.Superuser);
        var role = Weird + database.App;

        await provisioner.EnsureRoleAsync(role, "x");
        await provisioner.EnsureServerAsync(Definition(database) with { Name = Weird, Database = Weird });
        await provisioner.EnsureUserMappingAsync(Weird, role, Weird, Weird);
        await provisioner.GrantUsageAsync(Weird, role);
        await provisioner.GrantRoleAsync(role, database.App);

        var catalog = new DblinkCatalog(database.Superuser);
        Assert.Contains(new ForeignServerOption("dbname", Weird), (await catalog.GetServerAsync(Weird))!.Options);
        Assert.Equal(role, Assert.Single(await catalog.GetUserMappingsAsync(Weird)).Role);
        Assert.True(await database.ScalarAsync<bool>(
            $$"""SELECT umoptions = ARRAY['user=we"ird ''name\', 'password=we"ird ''name\'] FROM pg_user_mappings WHERE srvname = 'we"ird ''name\'"""));
        Assert.True(await database.ScalarAsync<bool>($"SELECT has_server_privilege('{database.App}', 'we\"ird ''name\\', 'USAGE')"));

        await provisioner.DropUserMappingAsync(Weird, role);
        await provisioner.DropServerAsync(Weird, cascade: true);
        await database.ExecuteAsync($"DROP ROLE \"{role.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        Assert.Null(await catalog.GetServerAsync(Weird));
    }

    [Fact]
    public async Task The_extension_goes_into_a_schema_that_is_made_for_it_and_stays_there()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server, withExtension: false);
        var provisioner = new DblinkProvisioner(database.Superuser);

        Assert.Equal(Weird, (await provisioner.EnsureExtensionAsync(Weird)).Schema);
        Assert.Equal(Weird, (await provisioner.EnsureExtensionAsync("elsewhere")).Schema);
        Assert.Equal(0L, await database.ScalarAsync<long>("SELECT count(*) FROM pg_namespace WHERE nspname = 'elsewhere'"));
    }

    [Fact]
    public async Task The_extension_goes_into_the_current_schema_where_none_is_named()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server, withExtension: false);

        Assert.Equal("public", (await new DblinkProvisioner(database.Superuser).EnsureExtensionAsync()).Schema);
    }

    [Fact]
    public async Task Dropping_what_is_not_there_is_no_failure()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        var provisioner = new DblinkProvisioner(database.Superuser);

        await provisioner.DropServerAsync("nosuch");
        await provisioner.DropUserMappingAsync("nosuch", "nobody");
        await provisioner.DropUserMappingAsync(database.Remote, localRole: null);
    }

    [Fact]
    public async Task A_mapping_whose_options_the_owner_of_the_server_cannot_see_is_replaced()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync(
            $"CREATE USER MAPPING FOR postgres SERVER {database.Remote} OPTIONS (user 'old', password 'old', sslpassword 'old')",
            $"GRANT USAGE ON FOREIGN DATA WRAPPER dblink_fdw TO {database.App}",
            $"ALTER SERVER {database.Remote} OWNER TO {database.App}");

        await new DblinkProvisioner(database.Application).EnsureUserMappingAsync(database.Remote, "postgres", "new", "new");

        Assert.True(await database.ScalarAsync<bool>(
            "SELECT umoptions = '{user=new,password=new}' FROM pg_user_mappings WHERE usename = 'postgres'"));
    }

    [Fact]
    public async Task A_callers_transaction_decides_whether_the_change_stays_and_keeps_its_settings()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var connection = await database.Superuser.OpenConnectionAsync();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await ExecuteAsync(connection, "SET LOCAL search_path = app, public");
            var provisioner = new DblinkProvisioner(connection);
            await provisioner.EnsureServerAsync(Definition(database) with { Name = "passing" });
            await provisioner.EnsureUserMappingAsync("passing", localRole: null, "user", "password");
            await Assert.ThrowsAsync<DblinkException>(() => provisioner.GrantUsageAsync("passing", "nobody"));

            Assert.Equal("app, public", await ExecuteAsync(connection, "SHOW search_path"));
            Assert.Equal("default", await ExecuteAsync(connection, "SHOW log_error_verbosity"));
            Assert.Equal(DBNull.Value, await ExecuteAsync(connection, "SELECT to_regclass('pg_temp.dblinkgen_argument')::text"));
            Assert.NotNull(await new DblinkCatalog(connection).GetServerAsync("passing"));
            await transaction.RollbackAsync();
        }

        Assert.Null(await new DblinkCatalog(connection).GetServerAsync("passing"));
    }

    internal static ForeignServerDefinition Definition(LocalDatabase database) => new()
    {
        Name = database.Remote,
        Host = database.Server.RemoteHost,
        Port = database.Server.RemotePort,
        Database = database.Name,
    };

    private static async Task ProvisionAsync(LocalDatabase database)
    {
        var provisioner = new DblinkProvisioner(database.Superuser);
        await provisioner.EnsureExtensionAsync();
        await provisioner.EnsureRoleAsync(database.App, LocalDatabase.Password);
        await provisioner.EnsureServerAsync(Definition(database));
        await provisioner.EnsureUserMappingAsync(database.Remote, database.App, database.App, LocalDatabase.Password);
        await provisioner.GrantUsageAsync(database.Remote, database.App);
    }

    private static async Task<object?> ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
