namespace DblinkGen.IntegrationTests.Catalog;

public sealed class LinkNameTests(CatalogServer server)
{
    [Theory]
    [InlineData("")]
    [InlineData("host=db2", "(a text that looks like a connection string)")]
    [InlineData("a_name_of_sixty_four_bytes_______________________________________x")]
    [InlineData("ein_Name_mit_Umlauten_äöüäöüäöüäöüäöüäöüäöüäöüäöü")]
    public async Task A_name_that_dblink_would_misread_is_one_finding(string link, string? shown = null)
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);

        var setup = await new DblinkCatalog(database.Application).CheckAsync(database.Remote, link);

        var finding = Assert.Single(setup.Findings, finding => finding.Severity == SetupSeverity.Error);
        Assert.Equal(SetupFindingKind.LinkNameInvalid, finding.Kind);
        Assert.Equal(shown ?? link, setup.Link);
    }

    [Fact]
    public async Task A_server_name_that_cannot_name_a_link_is_one_finding_until_the_link_has_its_own()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"ALTER SERVER {database.Remote} RENAME TO \"a=b\"");
        var catalog = new DblinkCatalog(database.Application);

        var finding = Assert.Single((await catalog.CheckAsync("a=b")).Findings, finding => finding.Severity == SetupSeverity.Error);

        Assert.Equal(SetupFindingKind.LinkNameInvalid, finding.Kind);
        Assert.True((await catalog.CheckAsync("a=b", "mine")).IsUsable);
    }
}
