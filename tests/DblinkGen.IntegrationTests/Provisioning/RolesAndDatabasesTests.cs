using DblinkGen.IntegrationTests.Catalog;

namespace DblinkGen.IntegrationTests.Provisioning;

public sealed class RolesAndDatabasesTests(CatalogServer server)
{
    [Theory]
    [InlineData("it's \\ plain", true)]
    [InlineData("Größe in Österreich", true)]
    [InlineData("пароль 密码 パスワード 비밀번호 סיסמה", true)]
    [InlineData("with 😀 inside", true)]
    [InlineData("tab\tand \u0001", true)]
    [InlineData("שלום and Latin", true)]
    // Here libpq logs in: Npgsql keeps what SASLprep maps to nothing, and normalizes nothing where the program runs without cultures, as the tests do.
    [InlineData("I\u00adX", false)]
    [InlineData("Größe mit ² und \u00a0 Leerzeichen ¨ ¼ µ", false)]
    [InlineData("\u2005hair spaces\u200a and\u200d nothing\ufeff", false)]
    [InlineData("family 👨\u200d👩 ²", false)]
    public async Task A_role_can_log_in_with_the_password_it_was_given(string password, bool byNpgsql)
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        var provisioner = new DblinkProvisioner(database.Superuser);

        await provisioner.EnsureRoleAsync(database.App, password);
        await provisioner.EnsureRoleAsync(database.App, password);

        await provisioner.EnsureUserMappingAsync(database.Remote, "postgres", database.App, password);
        Assert.Null(await new DblinkCatalog(database.Superuser).ProbeAsync(database.Remote));
        Assert.True(await database.ScalarAsync<bool>($"SELECT rolpassword LIKE 'SCRAM-SHA-256$4096:%' FROM pg_authid WHERE rolname = '{database.App}'"));
        // The server's own verifier of the password lets the same password in: libpq prepares it as the server does.
        await database.ExecuteAsync($"ALTER ROLE {database.App} PASSWORD '{password.Replace("'", "''", StringComparison.Ordinal)}'");
        Assert.Null(await new DblinkCatalog(database.Superuser).ProbeAsync(database.Remote));
        if (!byNpgsql)
            return;
        await provisioner.EnsureRoleAsync(database.App, password);
        await using var application = LocalDatabase.Slim(database.Server.ConnectionStringFor(database.Name, database.App, password));
        await using var connection = await application.OpenConnectionAsync();
    }

    [Theory]
    [InlineData("e\u0301")]
    [InlineData("\u0e33")]
    [InlineData("\u05d0²")]
    [InlineData("\u00ad")]
    [InlineData("half \ud83d")]
    [InlineData("nul \0")]
    [InlineData("")]
    public async Task A_password_of_which_it_cannot_be_told_what_the_server_hashes_is_refused_and_not_sent(string password)
    {
        // No server listens: nothing is sent.
        await using var nowhere = LocalDatabase.Slim("Host=127.0.0.1;Port=1");
        var failure = await Assert.ThrowsAnyAsync<ArgumentException>(() => new DblinkProvisioner(nowhere).EnsureRoleAsync("somebody", password));
        Assert.True(password.Length == 0 || !failure.ToString().Contains(password, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0xd83d)]
    [InlineData(0)]
    public async Task A_remote_password_that_PostgreSQL_cannot_hold_is_refused_and_not_shown(int code)
    {
        var password = "hunter2" + (char)code;
        await using var nowhere = LocalDatabase.Slim("Host=127.0.0.1;Port=1");
        var failure = await Assert.ThrowsAnyAsync<ArgumentException>(() => new DblinkProvisioner(nowhere).EnsureUserMappingAsync("somewhere", null, "somebody", password));
        Assert.DoesNotContain("hunter2", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_without_password_keeps_the_one_it_has()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        var verifier = $"SELECT rolpassword FROM pg_authid WHERE rolname = '{database.App}' AND NOT rolcanlogin";

        await new DblinkProvisioner(database.Superuser).EnsureRoleAsync(database.App, password: null, login: false);

        Assert.StartsWith("SCRAM-SHA-256", await database.ScalarAsync<string>(verifier), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_are_created_and_granted_from_several_databases_at_once()
    {
        await using var one = await LocalDatabase.CreateAsync(server.Server);
        await using var two = await LocalDatabase.CreateAsync(server.Server);
        var group = "group_" + one.App;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            var provisioner = new DblinkProvisioner(number % 2 == 0 ? one.Superuser : two.Superuser);
            await provisioner.EnsureRoleAsync(group, "password", login: false);
            await provisioner.GrantRoleAsync(group, one.App);
            await provisioner.GrantRoleAsync(group);
        }));

        Assert.True(await one.ScalarAsync<bool>($"SELECT pg_has_role('{one.App}', '{group}', 'MEMBER')"));
        await one.ExecuteAsync($"DROP ROLE {group}");
    }

    [Fact]
    public async Task A_database_is_created_once_and_given_its_owner()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        var provisioner = new DblinkProvisioner(database.Superuser);
        var name = "we\"ird 'name\\" + database.Name;

        await Task.WhenAll(provisioner.EnsureDatabaseAsync(name), provisioner.EnsureDatabaseAsync(name));
        await provisioner.EnsureDatabaseAsync(name, database.App);
        await provisioner.EnsureDatabaseAsync(name, database.App);

        Assert.Equal(1L, await database.ScalarAsync<long>($"SELECT count(*) FROM pg_database WHERE datdba = '{database.App}'::regrole"));
        await database.ExecuteAsync($"DROP DATABASE \"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    [Fact]
    public async Task A_database_within_a_transaction_is_refused()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var connection = await database.Superuser.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();

        var exception = await Assert.ThrowsAsync<DblinkException>(() => new DblinkProvisioner(connection).EnsureDatabaseAsync("never_" + database.Name));

        Assert.Equal(DblinkErrorKind.Refused, exception.Kind);
    }

    [Fact]
    public async Task A_role_that_may_not_create_roles_is_told_who_may()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);

        var exception = await Assert.ThrowsAsync<DblinkException>(() => new DblinkProvisioner(database.Application).EnsureRoleAsync("never", "hunter2"));

        Assert.Equal(DblinkErrorKind.PermissionDenied, exception.Kind);
        Assert.Contains("CREATEROLE", exception.Advice, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }
}
