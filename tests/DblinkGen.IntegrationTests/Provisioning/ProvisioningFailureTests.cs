using DblinkGen.IntegrationTests.Catalog;

namespace DblinkGen.IntegrationTests.Provisioning;

public sealed class ProvisioningFailureTests(CatalogServer server)
{
    [Fact]
    public async Task Creating_the_extension_without_the_right_says_who_can()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server, withExtension: false);
        await database.ExecuteAsync($"GRANT CREATE ON DATABASE {database.Name} TO {database.App}");

        var exception = await FailureAsync(() => new DblinkProvisioner(database.Application).EnsureExtensionAsync("mine"));

        Assert.Equal(DblinkErrorKind.PermissionDenied, exception.Kind);
        Assert.Contains("superuser", exception.Advice, StringComparison.Ordinal);
        Assert.Equal(0L, await database.ScalarAsync<long>("SELECT count(*) FROM pg_namespace WHERE nspname = 'mine'"));
    }

    [Fact]
    public async Task A_server_without_the_extension_says_what_to_create_first()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server, withExtension: false);

        var exception = await FailureAsync(
            () => new DblinkProvisioner(database.Superuser).EnsureServerAsync(ProvisionedServerTests.Definition(database)));

        Assert.Equal((DblinkErrorKind.ExtensionMissing, database.Remote), (exception.Kind, exception.Server));
    }

    [Fact]
    public async Task A_server_of_another_wrapper_is_left_alone()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync("CREATE FOREIGN DATA WRAPPER lax", "CREATE SERVER other FOREIGN DATA WRAPPER lax");

        var exception = await FailureAsync(() => new DblinkProvisioner(database.Superuser)
            .EnsureServerAsync(ProvisionedServerTests.Definition(database) with { Name = "other" }));

        Assert.Equal(DblinkErrorKind.Refused, exception.Kind);
        Assert.Contains("foreign-data wrapper \"lax\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_among_the_options_of_a_server_is_refused_and_not_repeated()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        var definition = ProvisionedServerTests.Definition(database) with
        {
            Options = new Dictionary<string, string> { ["password"] = "hunter2" },
        };

        var exception = await FailureAsync(() => new DblinkProvisioner(database.Superuser).EnsureServerAsync(definition));

        Assert.Equal(DblinkErrorKind.Refused, exception.Kind);
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mapping_on_an_unknown_server_names_the_nearest_one()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);

        var exception = await FailureAsync(() => new DblinkProvisioner(database.Superuser)
            .EnsureUserMappingAsync(database.Remote.ToUpperInvariant(), localRole: null, "user", "password"));

        Assert.Equal(DblinkErrorKind.ServerUnknown, exception.Kind);
        Assert.Contains($"\"{database.Remote}\"?", exception.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_of_someone_else_cannot_be_granted()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);

        // The application has USAGE without grant option: PostgreSQL itself only warns.
        var exception = await FailureAsync(() => new DblinkProvisioner(database.Application).GrantUsageAsync(database.Remote, "pg_monitor"));

        Assert.Equal(DblinkErrorKind.PermissionDenied, exception.Kind);
    }

    [Fact]
    public async Task A_server_with_mappings_is_dropped_only_with_cascade()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        var provisioner = new DblinkProvisioner(database.Superuser);

        var exception = await FailureAsync(() => provisioner.DropServerAsync(database.Remote));
        await provisioner.DropServerAsync(database.Remote, cascade: true);

        Assert.Equal(DblinkErrorKind.Refused, exception.Kind);
        Assert.Contains("cascade: true", exception.Advice, StringComparison.Ordinal);
        Assert.Empty(await new DblinkCatalog(database.Superuser).GetServersAsync());
    }

    [Fact]
    public async Task Names_that_PostgreSQL_would_cut_are_refused_before_anything_is_sent()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        var provisioner = new DblinkProvisioner(database.Superuser);
        var tooLong = new string('ä', 32);

        await Assert.ThrowsAsync<ArgumentException>(() => provisioner.DropServerAsync(tooLong));
        await Assert.ThrowsAsync<ArgumentException>(() => provisioner.EnsureRoleAsync(tooLong, "password"));
        await Assert.ThrowsAsync<ArgumentException>(() => provisioner.EnsureDatabaseAsync(""));
    }

    [Theory]
    [InlineData("host=db2 password=hunter2")]
    [InlineData("postgresql://app:hunter2@db2/shop")]
    [InlineData("host=a-server-with-a-name-that-is-far-longer-than-63-bytes.example.com password=hunter2")]
    public async Task A_connection_string_in_the_place_of_a_name_is_not_repeated(string name)
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        var provisioner = new DblinkProvisioner(database.Superuser);

        foreach (var call in new Func<Task>[]
        {
            () => provisioner.GrantUsageAsync(name, database.App),
            () => provisioner.EnsureUserMappingAsync(name, database.App, "user", "password"),
            () => provisioner.EnsureServerAsync(ProvisionedServerTests.Definition(database) with { Name = name, Options = new Dictionary<string, string> { ["nonsense"] = "1" } }),
        })
        {
            var failure = await Record.ExceptionAsync(call);
            Assert.DoesNotContain("hunter2", Assert.IsAssignableFrom<Exception>(failure).ToString(), StringComparison.Ordinal);
        }
    }

    private static Task<DblinkException> FailureAsync(Func<Task> call) => Assert.ThrowsAsync<DblinkException>(call);
}
