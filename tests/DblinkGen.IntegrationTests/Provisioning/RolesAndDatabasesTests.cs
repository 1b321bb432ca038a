using DblinkGen.IntegrationTests.Catalog;

namespace DblinkGen.IntegrationTests.Provisioning;

public sealed class RolesAndDatabasesTests(CatalogServer server)
{
    [Theory]
    [InlineData("it's \\ plain")]
    [InlineData("Größe mit ² und \u00a0 Leerzeichen")]
    public async Task A_role_can_log_in_with_the_password_it_was_given(string password)
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        var provisioner = new DblinkProvisioner(database.Superuser);

        await provisioner.EnsureRoleAsync(database.App, password);
        await provisioner.EnsureRoleAsync(database.App, password);

        // libpq logs in here: Npgsql's own SASLprep does nothing where the program runs without cultures.
        await provisioner.EnsureUserMappingAsync(database.Remote, "postgres", database.App, password);
        Assert.Null(await new DblinkCatalog(database.Superuser).ProbeAsync(database.Remote));
        Assert.True(await database.ScalarAsync<bool>($"SELECT rolpassword LIKE 'SCRAM-SHA-256$4096:%' FROM pg_authid WHERE rolname = '{database.App}'"));
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
