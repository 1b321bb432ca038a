namespace DblinkGen.IntegrationTests.Catalog;

/// <summary>Each fault is produced, found as exactly one finding, and gone when its own SQL has been run by a superuser.</summary>
public sealed class SetupCheckTests(CatalogServer server)
{
    [Fact]
    public async Task A_set_up_that_works_has_no_findings()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);

        var setup = await new DblinkCatalog(database.Application).CheckAsync(database.Remote);

        Assert.Equal([], setup.Findings.Where(finding => finding.Severity == SetupSeverity.Error));
        Assert.True(setup.IsUsable);
        Assert.Equal(database.Remote, setup.Link);
    }

    [Fact]
    public async Task A_missing_extension_is_found_and_mended()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server, withExtension: false);

        var finding = await OnlyErrorAsync(database, SetupFindingKind.ExtensionMissing);

        await AssertMendedByAsync(database, finding, finding.FixSql!);
    }

    [Fact]
    public async Task An_unknown_server_is_found_with_the_nearest_name_and_mended()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        var typo = database.Remote.Replace("remote", "remtoe", StringComparison.Ordinal);

        var finding = await OnlyErrorAsync(database, SetupFindingKind.ServerUnknown, typo);

        Assert.Contains($"Did you mean \"{database.Remote}\"?", finding.Advice, StringComparison.Ordinal);
        await database.ExecuteAsync(Filled(finding, database));
        Assert.DoesNotContain(await FindingsAsync(database, typo), other => other.Kind == finding.Kind);
    }

    [Fact]
    public async Task A_missing_user_mapping_is_found_and_mended()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"DROP USER MAPPING FOR {database.App} SERVER {database.Remote}");

        var finding = await OnlyErrorAsync(database, SetupFindingKind.UserMappingMissing);

        await AssertMendedByAsync(database, finding, Filled(finding, database));
    }

    [Fact]
    public async Task A_user_mapping_of_PUBLIC_is_enough()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync(
            $"DROP USER MAPPING FOR {database.App} SERVER {database.Remote}",
            $"CREATE USER MAPPING FOR PUBLIC SERVER {database.Remote} OPTIONS (user '{database.App}', password '{LocalDatabase.Password}')");

        Assert.Empty(await ErrorsAsync(database));
    }

    [Fact]
    public async Task Missing_USAGE_on_the_server_is_found_and_mended()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"REVOKE USAGE ON FOREIGN SERVER {database.Remote} FROM {database.App}");

        var finding = await OnlyErrorAsync(database, SetupFindingKind.ServerUsageMissing);

        await AssertMendedByAsync(database, finding, finding.FixSql!);
    }

    [Fact]
    public async Task Revoked_EXECUTE_is_found_and_mended()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync(
            "REVOKE EXECUTE ON FUNCTION dblink_connect(text, text), dblink_get_notify(), dblink_get_pkey(text) FROM PUBLIC");

        var finding = await OnlyErrorAsync(database, SetupFindingKind.ExecuteMissing);

        Assert.Contains("public.dblink_connect(text, text)", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("dblink_get_pkey", finding.Message, StringComparison.Ordinal);
        await AssertMendedByAsync(database, finding, finding.FixSql!);
    }

    [Fact]
    public async Task A_closed_schema_of_the_extension_is_found_and_mended()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync("CREATE SCHEMA \"we\"\"ird 'schema\\\"", "ALTER EXTENSION dblink SET SCHEMA \"we\"\"ird 'schema\\\"");

        var finding = await OnlyErrorAsync(database, SetupFindingKind.SchemaUsageMissing);

        await AssertMendedByAsync(database, finding, finding.FixSql!);
    }

    [Fact]
    public async Task A_mapping_without_password_is_found_and_mended()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"ALTER USER MAPPING FOR {database.App} SERVER {database.Remote} OPTIONS (DROP password)");

        var finding = await OnlyErrorAsync(database, SetupFindingKind.PasswordMissing);

        await AssertMendedByAsync(database, finding, Filled(finding, database));
    }

    [Fact]
    public async Task A_mapping_of_PUBLIC_without_password_that_the_user_cannot_see_is_found_and_mended()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync(
            $"DROP USER MAPPING FOR {database.App} SERVER {database.Remote}",
            $"CREATE USER MAPPING FOR PUBLIC SERVER {database.Remote} OPTIONS (user '{database.App}')");

        var finding = await OnlyErrorAsync(database, SetupFindingKind.PasswordMissing);

        await AssertMendedByAsync(database, finding, Filled(finding, database));
    }

    [Fact]
    public async Task A_wrong_password_is_found_with_its_reason_and_mended()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"ALTER USER MAPPING FOR {database.App} SERVER {database.Remote} OPTIONS (SET password 'hunter2')");

        var finding = await OnlyErrorAsync(database, SetupFindingKind.RemoteUnreachable);

        Assert.Contains($"password authentication failed for user \"{database.App}\"", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", finding.ToString(), StringComparison.Ordinal);
        await AssertMendedByAsync(database, finding, Filled(finding, database));
    }

    [Fact]
    public async Task A_remote_that_does_not_listen_is_found_with_its_reason_and_mended()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"ALTER SERVER {database.Remote} OPTIONS (SET host '127.0.0.1', SET port '1')");

        var finding = await OnlyErrorAsync(database, SetupFindingKind.RemoteUnreachable);

        Assert.Contains("port 1 failed", finding.Message, StringComparison.Ordinal);
        await AssertMendedByAsync(database, finding, Filled(finding, database));
    }

    [Fact]
    public async Task An_unknown_remote_database_is_found_with_its_reason_and_mended()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"ALTER SERVER {database.Remote} OPTIONS (SET dbname 'nosuch')");

        var finding = await OnlyErrorAsync(database, SetupFindingKind.RemoteUnreachable);

        Assert.Contains("database \"nosuch\" does not exist", finding.Message, StringComparison.Ordinal);
        await AssertMendedByAsync(database, finding, Filled(finding, database));
    }

    [Fact]
    public async Task Independent_faults_are_one_finding_each()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync(
            $"REVOKE USAGE ON FOREIGN SERVER {database.Remote} FROM {database.App}",
            $"DROP USER MAPPING FOR {database.App} SERVER {database.Remote}");

        var kinds = (await ErrorsAsync(database)).Select(finding => finding.Kind);

        Assert.Equal([SetupFindingKind.ServerUsageMissing, SetupFindingKind.UserMappingMissing], kinds);
    }

    [Fact]
    public async Task A_fault_does_not_make_the_callers_transaction_fail()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync($"ALTER SERVER {database.Remote} OPTIONS (SET dbname 'nosuch')");
        await using var connection = await database.Application.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();

        var setup = await new DblinkCatalog(connection).CheckAsync(database.Remote);

        Assert.False(setup.IsUsable);
        await using var command = new Npgsql.NpgsqlCommand("SELECT 1", connection);
        Assert.Equal(1, await command.ExecuteScalarAsync());
    }

    private static async Task<SetupFinding> OnlyErrorAsync(LocalDatabase database, SetupFindingKind kind, string? remote = null)
    {
        var finding = Assert.Single(await ErrorsAsync(database, remote));
        Assert.Equal(kind, finding.Kind);
        return finding;
    }

    private static async Task AssertMendedByAsync(LocalDatabase database, SetupFinding finding, string sql)
    {
        await database.ExecuteAsync(sql);
        Assert.DoesNotContain(await FindingsAsync(database, null), other => other.Kind == finding.Kind);
    }

    private static async Task<IEnumerable<SetupFinding>> ErrorsAsync(LocalDatabase database, string? remote = null) =>
        (await FindingsAsync(database, remote)).Where(finding => finding.Severity == SetupSeverity.Error);

    private static async Task<IReadOnlyList<SetupFinding>> FindingsAsync(LocalDatabase database, string? remote) =>
        (await new DblinkCatalog(database.Application).CheckAsync(remote ?? database.Remote)).Findings;

    private static string Filled(SetupFinding finding, LocalDatabase database) => finding.FixSql!
        .Replace("<host>", database.Server.RemoteHost, StringComparison.Ordinal)
        .Replace("<port>", database.Server.RemotePort.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("<database>", database.Name, StringComparison.Ordinal)
        .Replace("<user>", database.App, StringComparison.Ordinal)
        .Replace("<password>", LocalDatabase.Password, StringComparison.Ordinal);
}
