namespace DblinkGen.IntegrationTests.Catalog;

public sealed class SetupWarningTests(CatalogServer server)
{
    [Theory]
    [InlineData("DROP connect_timeout")]
    [InlineData("SET connect_timeout '0'")]
    public async Task A_server_without_connect_timeout_is_warned_about_and_mended(string option)
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"ALTER SERVER {database.Remote} OPTIONS ({option})");

        await AssertOnlyWarningAsync(database, SetupFindingKind.ConnectTimeoutMissing);
    }

    [Theory]
    [InlineData("DROP sslmode")]
    [InlineData("SET sslmode 'prefer'")]
    public async Task A_server_that_does_without_encryption_is_warned_about_and_mended(string option)
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        // A name that leads back to the machine, but does not look like it.
        await database.ExecuteAsync($"ALTER SERVER {database.Remote} OPTIONS ({option}, SET host '127.0.0.01')");

        var setup = await new DblinkCatalog(database.Superuser).CheckAsync(database.Remote);
        var warning = Assert.Single(setup.Findings, finding => finding.Severity == SetupSeverity.Warning);

        Assert.Equal(SetupFindingKind.SslNotRequired, warning.Kind);
        await database.ExecuteAsync(warning.FixSql!);
        setup = await new DblinkCatalog(database.Superuser).CheckAsync(database.Remote);
        Assert.DoesNotContain(setup.Findings, finding => finding.Severity == SetupSeverity.Warning);
    }

    private static async Task AssertOnlyWarningAsync(LocalDatabase database, SetupFindingKind kind)
    {
        var catalog = new DblinkCatalog(database.Application);
        var setup = await catalog.CheckAsync(database.Remote);
        var warning = Assert.Single(setup.Findings);
        Assert.Equal((kind, SetupSeverity.Warning), (warning.Kind, warning.Severity));
        Assert.True(setup.IsUsable);

        await database.ExecuteAsync(warning.FixSql!);
        Assert.Empty((await catalog.CheckAsync(database.Remote)).Findings);
    }
}
