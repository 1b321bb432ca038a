using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Poolers;

/// <summary>The pooler does what it is there for: code that does not look is served by another session.</summary>
public sealed class SwitchingPoolerTests(FaultServers servers)
{
    private const string Pid = "SELECT pg_backend_pid()";

    [Fact]
    public async Task The_session_changes_before_the_transaction_that_was_told()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var pooler = Start();
        await using var connection = await OpenAsync(route, pooler);
        pooler.SwitchAt(3);
        int[] pids = [await PidAsync(connection), await PidAsync(connection), await PidAsync(connection), await PidAsync(connection)];
        Assert.Equal([pids[0], pids[0], pids[2], pids[2]], pids);
        Assert.NotEqual(pids[0], pids[2]);
        Assert.Equal(4, pooler.Transactions);
        pooler.SwitchAt(SwitchingPooler.Always);
        Assert.Equal([pids[0], pids[2], pids[0]], [await PidAsync(connection), await PidAsync(connection), await PidAsync(connection)]);
    }

    [Fact]
    public async Task A_transaction_keeps_its_session()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var pooler = Start();
        await using var connection = await OpenAsync(route, pooler);
        pooler.SwitchAt(SwitchingPooler.Always);
        await using var transaction = await connection.BeginTransactionAsync();
        var pid = await PidAsync(connection);
        Assert.Equal(pid, await PidAsync(connection));
        await transaction.CommitAsync();
        Assert.NotEqual(pid, await PidAsync(connection));
    }

    [Fact]
    public async Task A_call_that_does_not_compare_sessions_reads_from_another_link()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var pooler = Start();
        await using var connection = await OpenAsync(route, pooler);
        pooler.SwitchAt(2);
        await Sql.RunAsync(connection, $"SELECT dblink_connect('mine', '{route.NearServer}')");
        await Sql.RunAsync(connection, $"SELECT dblink_connect('mine', '{route.OtherServer}')");
        pooler.SwitchAt(2);
        string[] databases = [await DatabaseAsync(), await DatabaseAsync()];
        Assert.Equal([FaultServers.OtherDatabase, FaultServers.RemoteDatabase], databases);

        async Task<string> DatabaseAsync()
        {
            await using var command = new NpgsqlCommand("SELECT d FROM dblink('mine', 'SELECT current_database()') AS t(d text)", connection);
            return (string)(await command.ExecuteScalarAsync())!;
        }
    }

    [Fact]
    public async Task A_cancel_reaches_the_session_that_runs_the_statement()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var pooler = Start();
        await using var connection = await OpenAsync(route, pooler);
        pooler.SwitchAt(SwitchingPooler.Always);
        await PidAsync(connection);
        await using var command = new NpgsqlCommand("SELECT pg_sleep(60)", connection) { CommandTimeout = 1 };
        await Assert.ThrowsAsync<NpgsqlException>(() => command.ExecuteNonQueryAsync());
        Assert.Equal(System.Data.ConnectionState.Open, connection.State);
    }

    private static async Task<int> PidAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(Pid, connection);
        return (int)(await command.ExecuteScalarAsync())!;
    }

    private static ValueTask<NpgsqlConnection> OpenAsync(Route route, SwitchingPooler pooler) => route.CreateApp(builder =>
        (builder.Host, builder.Port, builder.SslMode) = (SwitchingPooler.Host, pooler.Port, SslMode.Disable)).OpenConnectionAsync();

    private SwitchingPooler Start() => SwitchingPooler.Start((servers.Postgres.Host, servers.Postgres.Port), Route.Password);
}
