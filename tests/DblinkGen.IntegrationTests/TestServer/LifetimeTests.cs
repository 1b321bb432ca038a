using System.Net.Sockets;
using Npgsql;

namespace DblinkGen.IntegrationTests.TestServer;

public sealed class LifetimeTests
{
    [Fact]
    public async Task A_disposed_server_and_its_folder_are_gone()
    {
        var server = await OwnServer.StartAsync();
        var folder = await FolderOfAsync(server.ConnectionString);

        await server.DisposeAsync();

        Assert.False(Directory.Exists(folder));
        Assert.False(Answers(server.Port));
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_program_that_ends_leaves_nothing()
    {
        using var served = new ServeProcess(("DBLINKGEN_TEST_SERVER", await OwnServer.SourceAsync));
        var folder = await FolderOfAsync((await served.ReadAsync()).ConnectionString);

        await served.EndInputAsync();

        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_server_and_its_folder_vanish_when_the_program_that_started_it_is_killed()
    {
        using var served = new ServeProcess(("DBLINKGEN_TEST_SERVER", await OwnServer.SourceAsync));
        var (_, connectionString) = await served.ReadAsync();
        var folder = await FolderOfAsync(connectionString);
        var port = new NpgsqlConnectionStringBuilder(connectionString).Port;
        Assert.True(Answers(port));

        await served.KillAsync();

        await Eventually.BecomesTrueAsync(() => !Directory.Exists(folder), "the folder is gone");
        Assert.False(Answers(port));
    }

    [Fact]
    public async Task A_program_that_is_killed_while_it_starts_a_server_leaves_no_folder()
    {
        var temporary = Directory.CreateTempSubdirectory("dblinkgen-test-");
        if (!OperatingSystem.IsWindows())
            temporary.UnixFileMode |= UnixFileMode.OtherExecute;
        using var served = new ServeProcess(
            ("DBLINKGEN_TEST_SERVER", await OwnServer.SourceAsync), ("TMPDIR", temporary.FullName), ("TMP", temporary.FullName));
        await Eventually.BecomesTrueAsync(() => temporary.GetDirectories().Any(folder => Directory.Exists($"{folder}/data")), "initdb has begun");

        await served.KillAsync();

        await Eventually.BecomesTrueAsync(() => temporary.GetDirectories().Length == 0, "the folder is gone");
        temporary.Delete(recursive: true);
    }

    [Fact]
    public async Task Two_servers_run_at_once()
    {
        var servers = await Task.WhenAll(OwnServer.StartAsync(), OwnServer.StartAsync());
        await using var first = servers[0];
        await using var second = servers[1];

        await Sql.ExecuteAsync(first.ConnectionString, "CREATE DATABASE only_here");

        Assert.NotEqual(first.Port, second.Port);
        Assert.Equal("only_here", await Sql.QueryAsync<string>(first.ConnectionStringFor("only_here"), "SELECT current_database()"));
        await Assert.ThrowsAsync<PostgresException>(() => Sql.OpenAsync(second.ConnectionStringFor("only_here")));
    }

    private static Task<string> FolderOfAsync(string connectionString) =>
        Sql.QueryAsync<string>(connectionString, "SELECT regexp_replace(current_setting('data_directory'), '/data$', '')");

    private static bool Answers(int port)
    {
        try
        {
            using var client = new TcpClient("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
