namespace DblinkGen.IntegrationTests.Security;

/// <summary>
/// What every role can do where <c>public</c> is open, to sessions with the default <c>search_path</c>: there the twins of exactly the arguments are behind those of
/// <c>pg_catalog</c>, and the ones that fit a call better are not.
/// </summary>
public sealed class OpenPublicTwinTests(OpenPublicServer server) : IClassFixture<OpenPublicServer>
{
    public static TheoryData<string> Asked { get; } = [.. CatalogWalk.Steps.Keys];

    public static TheoryData<string> Steps { get; } = [.. EngineWalk.Steps.Keys, .. EngineFaults.Steps.Keys];

    [Theory]
    [MemberData(nameof(Asked))]
    public Task Whatever_is_asked_calls_nothing_of_others(string step) => server.CallsNothingAsync(() => CatalogWalk.Steps[step](server.Victim));

    [Theory]
    [MemberData(nameof(Steps))]
    public Task Whatever_the_engine_does_calls_nothing_of_others(string step) => server.CallsNothingAsync(async () =>
    {
        await using var session = await DblinkSession.OpenAsync(server.Victim);
        await (EngineWalk.Steps.GetValueOrDefault(step) ?? EngineFaults.Steps[step])(session);
        // Each fault may cost one call of each link: not that of the next test.
        server.Victim.Clear();
    });

    [Fact]
    public Task Notifications_call_nothing_of_others() => server.CallsNothingAsync(() => EngineWalk.NotifyAsync(server.Victim));

    [Theory]
    [InlineData("SELECT srvname FROM pg_foreign_server WHERE oid IN (1)")]
    [InlineData("SELECT oid = 'app.item'::regclass FROM pg_class")]
    [InlineData("SELECT unnest(ARRAY['a'::text])")]
    public async Task A_twin_that_fits_better_is_called_by_SQL_that_names_no_schema(string sql)
    {
        await server.ForgetAsync();
        await HostileServer.RunAsync(server.Victim, sql);
        Assert.Contains(sql, await server.CallsAsync(), StringComparison.Ordinal);
    }
}
