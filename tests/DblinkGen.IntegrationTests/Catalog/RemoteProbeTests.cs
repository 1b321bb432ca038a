using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.IntegrationTests.Catalog;

public sealed class RemoteProbeTests(CatalogServer server)
{
    [Fact]
    public async Task A_reachable_remote_gives_no_fault_and_leaves_no_link_open()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var connection = await database.Application.OpenConnectionAsync();

        Assert.Null(await new DblinkCatalog(connection).ProbeAsync(database.Remote));

        await using var command = new NpgsqlCommand("SELECT dblink_get_connections() IS NULL", connection);
        Assert.Equal(true, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_name_that_no_server_has_is_not_taken_for_a_connection_string()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);

        var fault = await new DblinkCatalog(database.Application).ProbeAsync("password=hunter2");

        Assert.Equal((DblinkErrorKind.ServerUnknown, "42704"), (fault!.Kind, fault.SqlState));
    }

    [Fact]
    public async Task Faults_are_told_apart()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        var (app, remote) = (database.App, database.Remote);

        await database.ExecuteAsync($"ALTER SERVER {remote} OPTIONS (SET dbname 'nosuch')");
        Assert.Equal((DblinkErrorKind.RemoteUnreachable, "08001"), await FaultAsync());
        await database.ExecuteAsync($"ALTER USER MAPPING FOR {app} SERVER {remote} OPTIONS (DROP password)");
        Assert.Equal((DblinkErrorKind.PasswordRequired, "2F003"), await FaultAsync());
        await database.ExecuteAsync($"REVOKE USAGE ON FOREIGN SERVER {remote} FROM {app}");
        Assert.Equal((DblinkErrorKind.PermissionDenied, "42501"), await FaultAsync());
        await database.ExecuteAsync($"DROP USER MAPPING FOR {app} SERVER {remote}");
        Assert.Equal((DblinkErrorKind.UserMappingMissing, "42704"), await FaultAsync());

        async Task<(DblinkErrorKind, string)> FaultAsync()
        {
            var fault = await new DblinkCatalog(database.Application).ProbeAsync(remote);
            return (fault!.Kind, fault.SqlState);
        }
    }

    [Fact]
    public async Task A_missing_extension_is_an_exception_with_the_SQL_that_mends_it()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server, withExtension: false);

        var exception = await Assert.ThrowsAsync<DblinkException>(() => new DblinkCatalog(database.Application).ProbeAsync(database.Remote));

        Assert.Equal(DblinkErrorKind.ExtensionMissing, exception.Kind);
        Assert.Contains("CREATE EXTENSION dblink;", exception.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_extension_that_is_moved_before_the_probe_is_a_fault_too()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var connection = await database.Application.OpenConnectionAsync();
        var functions = await DblinkFunctions.Find(connection, async: true, CancellationToken.None);
        await database.ExecuteAsync("CREATE SCHEMA elsewhere", "ALTER EXTENSION dblink SET SCHEMA elsewhere");

        var fault = await RemoteProbe.RunAsync(connection, functions!, DblinkTarget.ForeignServer(database.Remote), CancellationToken.None);

        Assert.Equal(DblinkErrorKind.ExtensionMissing, fault!.Kind);
    }

    [Theory]
    [InlineData("user=x password=' hunter2")]
    [InlineData("user=x hunter2")]
    [InlineData("user=x password=two hunter2=words")]
    [InlineData("postgres://x:a@hunter2@127.0.0.1:1/db")]
    [InlineData("postgres://x:%zzhunter2@127.0.0.1:1/db")]
    public async Task What_libpq_cannot_read_of_a_connection_string_is_not_repeated(string connectionString)
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var connection = await database.Superuser.OpenConnectionAsync();
        var catalog = new DblinkCatalog(connection, Leading("odd", connectionString));

        Assert.DoesNotContain("hunter2", (await catalog.ProbeAsync("odd"))!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", Assert.Single((await catalog.CheckAsync("odd")).Findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_of_the_caller_goes_on_and_keeps_no_target()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"ALTER SERVER {database.Remote} OPTIONS (SET dbname 'nosuch')");
        await using var connection = await database.Application.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();

        Assert.NotNull(await new DblinkCatalog(connection).ProbeAsync(database.Remote));

        await using var command = new NpgsqlCommand("SELECT current_setting('dblinkgen.probe_target')", connection);
        Assert.Equal("", await command.ExecuteScalarAsync());
    }

    private static DblinkOptions Leading(string name, string connectionString) =>
        new() { Servers = new Dictionary<string, DblinkTarget> { [name] = DblinkTarget.ConnectionString(connectionString) } };
}
