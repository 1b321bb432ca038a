using DblinkGen.TestServer;

namespace DblinkGen.IntegrationTests.TestServer;

public sealed class GivenServerTests(OwnServer own) : IClassFixture<OwnServer>
{
    [Fact]
    public async Task A_given_server_is_used_and_left_running()
    {
        var given = await PostgresServer.StartAsync(new PostgresServerOptions { Source = own.Server.ConnectionString });
        await given.DisposeAsync();

        Assert.Equal(own.Server.Port, given.Port);
        Assert.Equal(own.Server.RemotePort, given.RemotePort);
        Assert.Equal(1, await own.QueryAsync<int>("SELECT 1"));
    }

    [Fact]
    public async Task A_user_who_is_no_superuser_is_refused()
    {
        await own.ExecuteAsync("CREATE ROLE clerk LOGIN PASSWORD 'clerk'");

        Assert.Contains("not a superuser", await RefusalAsync(own.Server.ConnectionStringFor("postgres", "clerk", "clerk")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named() =>
        Assert.Contains("127.0.0.1:1", await RefusalAsync("Host=127.0.0.1;Port=1;Username=postgres;Password=secret"), StringComparison.Ordinal);

    [Fact]
    public async Task A_refusal_does_not_tell_the_password() =>
        Assert.DoesNotContain("secret", await RefusalAsync("Host=127.0.0.1;Nonsense=1;Password=secret"), StringComparison.Ordinal);

    [Fact]
    public async Task A_server_of_another_version_is_refused() =>
        Assert.Contains("wanted is PostgreSQL 99", await RefusalAsync(own.Server.ConnectionString, 99), StringComparison.Ordinal);

    private static async Task<string> RefusalAsync(string connectionString, int? majorVersion = null)
    {
        var options = new PostgresServerOptions { Source = connectionString, MajorVersion = majorVersion };
        return (await Assert.ThrowsAsync<PostgresServerException>(() => PostgresServer.StartAsync(options))).Message;
    }
}
