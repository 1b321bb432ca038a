using Npgsql;

namespace DblinkGen.IntegrationTests.Catalog;

/// <summary>E8: a check is about the server that calls use.</summary>
public sealed class LogicalNameTests(CatalogServer server)
{
    [Fact]
    public async Task A_name_is_checked_where_the_options_lead_it()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"CREATE SERVER shop FOREIGN DATA WRAPPER dblink_fdw OPTIONS (host '127.0.0.1', port '1')");
        database.Application.UseDblink(Leading("shop", DblinkTarget.ForeignServer(database.Remote)));

        Assert.True((await new DblinkCatalog(database.Application).CheckAsync("shop")).IsUsable);
        Assert.Null(await new DblinkCatalog(database.Application).ProbeAsync("shop"));
        Assert.False((await new DblinkCatalog(database.Application, new DblinkOptions()).CheckAsync("shop")).IsUsable);
    }

    [Fact]
    public async Task A_name_that_leads_nowhere_is_told_with_the_name_it_leads_to()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var connection = await database.Application.OpenConnectionAsync();
        var options = Leading(database.Remote, DblinkTarget.ForeignServer("shop_stagign"));

        var setup = await new DblinkCatalog(connection, options).CheckAsync(database.Remote);

        Assert.Equal((database.Remote, SetupFindingKind.ServerUnknown), (setup.Server, Assert.Single(setup.Findings).Kind));
        Assert.Contains("\"shop_stagign\"", setup.Findings[0].Message, StringComparison.Ordinal);
        await using var session = new DblinkSession(connection, options);
        var failure = await Assert.ThrowsAsync<DblinkException>(async () => await session.ConnectAsync(database.Remote));
        Assert.Contains($"\"{database.Remote}\" leads to foreign server \"shop_stagign\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pool_without_a_free_connection_is_told_as_a_call_tells_it()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var pool = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.Application.ConnectionString) { Password = LocalDatabase.Password, MaxPoolSize = 1, Timeout = 1 });
        await using var taken = await pool.OpenConnectionAsync();
        var failure = await Assert.ThrowsAsync<DblinkException>(() => new DblinkCatalog(pool).CheckAsync(database.Remote));
        Assert.Equal((DblinkErrorKind.LocalUnreachable, DblinkOutcome.NotRun, true), (failure.Kind, failure.Outcome, failure.IsTransient));
    }

    [Fact]
    public async Task A_connection_string_is_checked_as_a_call_would_use_it()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        var good = $"host={database.Server.RemoteHost} port={database.Server.RemotePort} dbname={database.Name} sslmode=require user={database.App} password=";

        Assert.Empty((await CheckAsync(good + LocalDatabase.Password)).Findings);
        var wrong = Assert.Single((await CheckAsync(good + "hunter2")).Findings);
        Assert.Equal(SetupFindingKind.RemoteUnreachable, wrong.Kind);
        Assert.Contains("password authentication failed", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("connection string", wrong.Advice, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", wrong.ToString(), StringComparison.Ordinal);
        Assert.Equal(SetupFindingKind.PasswordMissing, Assert.Single((await CheckAsync("Host=somewhere;Username=x")).Findings).Kind);

        Task<DblinkSetup> CheckAsync(string connectionString) =>
            new DblinkCatalog(database.Application, Leading("far", DblinkTarget.ConnectionString(connectionString))).CheckAsync("far");
    }

    private static DblinkOptions Leading(string name, DblinkTarget target) => new() { Servers = new Dictionary<string, DblinkTarget> { [name] = target } };
}
