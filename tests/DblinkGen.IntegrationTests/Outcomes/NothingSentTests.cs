using DblinkGen.IntegrationTests.Catalog;
using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Outcomes;

/// <summary>Where nothing can have run the outcome says so.</summary>
public sealed class NothingSentTests(CatalogServer server, TwoDatabases databases)
{
    [Theory]
    [InlineData("LOCK item")]
    [InlineData("/* c */ LOCK TABLE ONLY item")]
    [InlineData("DECLARE c CURSOR FOR SELECT 1")]
    public async Task A_statement_that_needs_a_transaction(string sql)
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        var failure = await Assert.ThrowsAsync<DblinkException>(() => session.ExecuteAsync(TwoDatabases.Server, sql));
        Assert.Equal(("25P01", DblinkOutcome.NotRun), (failure.SqlState, failure.Outcome));
    }

    [Fact]
    public async Task The_same_error_of_a_block_that_may_have_committed_is_not_known()
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        var failure = await Assert.ThrowsAsync<DblinkException>(() => session.ExecuteAsync(
            TwoDatabases.Server, "DO $$ BEGIN COMMIT; RAISE EXCEPTION USING ERRCODE = '25P01'; END $$"));
        Assert.Equal(("25P01", DblinkOutcome.Unknown), (failure.SqlState, failure.Outcome));
    }

    [Fact]
    public async Task Calls_without_the_extension()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server, withExtension: false);
        await database.ExecuteAsync("CREATE TABLE item (id int PRIMARY KEY)");
        await using var session = await DblinkSession.OpenAsync(database.Superuser);
        var row = new DblinkLocalRow("item", 1);
        foreach (var call in new Func<Task>[]
        {
            () => session.SendRowAsync("x", DblinkRowChange.Insert, row),
            () => session.BuildRowSqlAsync(DblinkRowChange.Insert, row),
            () => session.GetPrimaryKeyAsync("item"),
            () => session.GetLastErrorAsync("x"),
            () => new DblinkCatalog(session.Connection).ProbeAsync("x"),
            async () => await session.ConnectAsync("x"),
        })
        {
            await HasNotRunAsync(DblinkErrorKind.ExtensionMissing, call);
        }
    }

    [Fact]
    public async Task Calls_on_a_server_that_is_not_there()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        var provisioner = new DblinkProvisioner(database.Superuser);
        await HasNotRunAsync(DblinkErrorKind.ServerUnknown, () => new DblinkCatalog(database.Superuser).GetPrivilegesAsync("x"));
        await HasNotRunAsync(DblinkErrorKind.ServerUnknown, () => provisioner.GrantUsageAsync("x", database.App));
        await HasNotRunAsync(DblinkErrorKind.Refused, () => provisioner.DropServerAsync(database.Remote));
    }

    [Fact]
    public async Task A_row_that_cannot_be_built()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync("CREATE TABLE keyless (id int)");
        await using var session = await DblinkSession.OpenAsync(database.Superuser);
        await HasNotRunAsync(DblinkErrorKind.Refused, () => session.BuildRowSqlAsync(DblinkRowChange.Insert, new("keyless", 1)));
        await HasNotRunAsync(DblinkErrorKind.Refused, () => session.SendRowAsync("x", DblinkRowChange.Insert, new("keyless", 1)));
    }

    private static async Task HasNotRunAsync(DblinkErrorKind kind, Func<Task> call)
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(call);
        Assert.Equal((kind, DblinkOutcome.NotRun), (failure.Kind, failure.Outcome));
    }
}
