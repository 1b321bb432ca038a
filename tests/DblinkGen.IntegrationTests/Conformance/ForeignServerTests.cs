using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>What the suite pins of foreign servers, user mappings and their options.</summary>
public sealed class ForeignServerTests(RegressionSchema schema) : IClassFixture<RegressionSchema>
{
    [Fact]
    public async Task A_role_that_is_no_superuser_is_not_let_in_without_a_password()
    {
        await TwoDatabases.RunAsync(
            schema.Databases.Admin,
            $"""
            CREATE SERVER fdtest FOREIGN DATA WRAPPER dblink_fdw
                OPTIONS (host '{schema.Databases.Postgres.RemoteHost}', port '{schema.Databases.Postgres.RemotePort}', dbname 'it_remote');
            CREATE USER MAPPING FOR PUBLIC SERVER fdtest OPTIONS (user 'it_remote_owner');
            GRANT USAGE ON FOREIGN SERVER fdtest TO {TwoDatabases.AppRole}
            """);
        await using var session = await schema.OpenAsync();
        var failure = await Assert.ThrowsAsync<DblinkException>(async () => await session.ConnectAsync("fdtest"));
        Assert.Equal(DblinkErrorKind.PasswordRequired, failure.Kind);
        Assert.DoesNotContain("fdtest", await session.GetLinksAsync());
    }

    [Fact]
    public async Task Connecting_without_usage_of_the_server_is_denied()
    {
        await TwoDatabases.RunAsync(
            schema.Databases.Admin,
            "CREATE SERVER fdclosed FOREIGN DATA WRAPPER dblink_fdw OPTIONS (dbname 'it_remote'); CREATE USER MAPPING FOR PUBLIC SERVER fdclosed");
        await using var session = await schema.OpenAsync();
        var failure = await Assert.ThrowsAsync<DblinkException>(async () => await session.ConnectAsync("fdclosed"));
        Assert.Equal(DblinkErrorKind.PermissionDenied, failure.Kind);
    }

    [Fact]
    public async Task The_function_that_needs_no_password_is_closed_to_the_application()
    {
        await using var session = await schema.OpenAsync();
        var failure = await Assert.ThrowsAsync<PostgresException>(
            () => LocalSql.RunAsync(session.Connection, $"SELECT dblink_connect_u('myconn', '{RegressionSchema.Server}')"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, failure.SqlState);
    }

    [Fact]
    public async Task An_option_that_libpq_does_not_know_is_refused_by_name()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => new DblinkProvisioner(schema.Databases.Admin).EnsureServerAsync(
            new() { Name = "fdoption", Host = "localhost", Database = "it_remote", Options = new Dictionary<string, string> { ["nonexistent"] = "fdw" } }));
        Assert.Contains("nonexistent", failure.Message, StringComparison.Ordinal);
        Assert.Null(await new DblinkCatalog(schema.Databases.Admin).GetServerAsync("fdoption"));
    }

    [Fact]
    public async Task The_options_of_a_server_are_read_back()
    {
        var server = await new DblinkCatalog(schema.App).GetServerAsync(RegressionSchema.Server);
        Assert.Equal("dblink_fdw", server?.Wrapper);
        Assert.Contains(new ForeignServerOption("dbname", "it_remote"), server!.Options);
    }
}
