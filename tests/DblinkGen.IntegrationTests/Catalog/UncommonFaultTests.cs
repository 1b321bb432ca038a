using DblinkGen.Catalog;

namespace DblinkGen.IntegrationTests.Catalog;

/// <summary>Faults that no SQL of the local database mends.</summary>
public sealed class UncommonFaultTests(CatalogServer server)
{
    [Fact]
    public async Task A_remote_that_asks_for_no_password_is_found()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        // The server writes its own pg_hba.conf: trust for this one role.
        var authentication = await database.ScalarAsync<string>("SELECT current_setting('hba_file')");
        await database.ExecuteAsync(
            "CREATE TABLE line AS SELECT place, line FROM regexp_split_to_table(pg_read_file(current_setting('hba_file')), '\n') "
            + "WITH ORDINALITY l(line, place)",
            $"INSERT INTO line VALUES (0, 'host all {database.App} all trust')",
            $"COPY (SELECT line FROM line ORDER BY place) TO '{authentication}'",
            "SELECT pg_reload_conf()");

        var findings = await WaitForAsync(database, SetupFindingKind.PasswordNotRequested);

        var finding = Assert.Single(findings);
        Assert.Equal(SetupFindingKind.PasswordNotRequested, finding.Kind);
        Assert.Contains("pg_hba.conf", finding.Advice, StringComparison.Ordinal);
        Assert.Null(finding.FixSql);
    }

    [Fact]
    public void An_extension_whose_files_are_missing_comes_with_the_package_to_install()
    {
        var finding = ExtensionRule.Unavailable("shop");

        Assert.Equal(SetupFindingKind.ExtensionUnavailable, finding.Kind);
        Assert.Contains("postgresql-contrib", finding.Advice, StringComparison.Ordinal);
    }

    // A reload takes the postmaster a moment.
    private static async Task<List<SetupFinding>> WaitForAsync(LocalDatabase database, SetupFindingKind kind)
    {
        for (var attempt = 1; ; attempt++)
        {
            var setup = await new DblinkCatalog(database.Application).CheckAsync(database.Remote);
            var errors = setup.Findings.Where(finding => finding.Severity == SetupSeverity.Error).ToList();
            if (attempt == 50 || errors.Any(finding => finding.Kind == kind))
                return errors;
            await Task.Delay(100);
        }
    }
}
