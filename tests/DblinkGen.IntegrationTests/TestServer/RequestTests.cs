using DblinkGen.TestServer;

namespace DblinkGen.IntegrationTests.TestServer;

public sealed class RequestTests(OwnServer own) : IClassFixture<OwnServer>
{
    [Fact]
    public async Task The_requested_version_is_delivered()
    {
        // Downloaded, for that is the one source that has every version.
        await using var server = await PostgresServer.StartAsync(new PostgresServerOptions { MajorVersion = 16, Source = "download" });

        Assert.Equal(16, server.MajorVersion);
        Assert.Equal(16, await Sql.QueryAsync<int>(server.ConnectionString, "SELECT current_setting('server_version_num')::int4 / 10000"));
    }

    [Fact]
    public async Task The_environment_may_ask_for_a_version()
    {
        var version = own.Server.MajorVersion;
        using var served = new ServeProcess(("DBLINKGEN_TEST_VERSION", $"{version}"), ("DBLINKGEN_TEST_SERVER", await OwnServer.SourceAsync));

        Assert.StartsWith($"PostgreSQL {version}.", (await served.ReadAsync()).Description, StringComparison.Ordinal);
        await served.EndInputAsync();
    }

    [Fact]
    public async Task A_version_that_is_no_number_is_refused()
    {
        using var served = new ServeProcess(("DBLINKGEN_TEST_VERSION", "new"));

        Assert.Contains("DBLINKGEN_TEST_VERSION is \"new\"", await served.ReadErrorAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_is_not_installed_is_no_reason_to_take_another()
    {
        var error = await Assert.ThrowsAsync<PostgresServerException>(() =>
            PostgresServer.StartAsync(new PostgresServerOptions { Source = "local", MajorVersion = 99 }));

        Assert.StartsWith("No test server (PostgreSQL 99) could be started.", error.Message, StringComparison.Ordinal);
        Assert.All(["apt install", "dnf install", "brew install", "winget install", "npm", "Docker"],
            advice => Assert.Contains(advice, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_nonsense_source_is_answered_with_the_possible_ones()
    {
        using var served = new ServeProcess(("DBLINKGEN_TEST_SERVER", "nonsense"));

        Assert.Contains("must be one of: local, docker, download, or a superuser's Npgsql connection string",
            await served.ReadErrorAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_reach_the_server()
    {
        await using var server = await OwnServer.StartAsync(new PostgresServerOptions
        {
            Settings = new Dictionary<string, string> { ["work_mem"] = "7MB", ["cluster_name"] = "it's ours" },
        });

        Assert.Equal("7MB, it's ours", await Sql.QueryAsync<string>(server.ConnectionString,
            "SELECT current_setting('work_mem') || ', ' || current_setting('cluster_name')"));
    }
}
