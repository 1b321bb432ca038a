using DblinkGen.IntegrationTests.Servers;
using DblinkGen.IntegrationTests.TestServer;
using Npgsql;

namespace DblinkGen.IntegrationTests.Execution;

/// <summary>Whole results, which the local server collects by <c>dblink()</c>.</summary>
public sealed partial class CollectedResultTests(TwoDatabases databases) : IAsyncLifetime
{
    private readonly NpgsqlDataSource _app = databases.CreateApp(b => b.MaxPoolSize = 1);
    private readonly CancellationTokenSource _cancellation = new();
    private HeldRemote _remote = null!;

    public async ValueTask InitializeAsync() => _remote = await HeldRemote.StartAsync(databases);

    [Fact]
    public async Task When_a_cancelled_list_returns_the_remote_is_idle_and_the_link_is_the_same()
    {
        var pid = await PidAsync();
        await CancelAtWorkAsync(Whole.WaitAsync(_app, _remote.Key, _cancellation.Token));
        Assert.Equal("idle", await _remote.StateAsync(pid));
        Assert.Equal(pid, await PidAsync());
    }

    [Fact]
    public async Task A_list_that_was_cancelled_is_read_again()
    {
        await CancelAtWorkAsync(Whole.WaitAsync(_app, _remote.Key, _cancellation.Token));
        await _remote.ReleaseAsync();
        Assert.Equal(_remote.Key, Assert.Single(await Whole.WaitAsync(_app, _remote.Key)));
        Assert.Equal(_remote.Key, Assert.Single(await Whole.WaitAsync(_app, _remote.Key)));
    }

    [Fact]
    public async Task A_list_that_is_cancelled_while_its_rows_arrive_stops_the_remote()
    {
        var pid = await PidAsync();
        await CancelAtWorkAsync(Whole.RowsAsync(_app, _remote.Key, _cancellation.Token));
        await Eventually.BecomesTrueAsync(() => _remote.StateAsync(pid).GetAwaiter().GetResult() is "idle" or "gone", "the remote has stopped");
        Assert.NotEqual(0, await PidAsync());
    }

    /// <summary>A stop takes a second connection to the local server; without one the first is given up.</summary>
    [Fact]
    public async Task A_cancelled_list_returns_where_the_local_server_takes_no_more_connections()
    {
        await using var lone = await databases.CreateLoneAppAsync("it_lone");
        await Whole.PidAsync(lone);
        await CancelAtWorkAsync(Whole.WaitAsync(lone, _remote.Key, _cancellation.Token));
    }

    [Fact]
    public async Task A_list_that_timed_out_stops_the_remote_and_keeps_the_link()
    {
        var pid = await PidAsync();
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Whole.WaitWithTimeoutAsync(_app, _remote.Key));
        Assert.Equal((DblinkErrorKind.Timeout, "Whole.WaitWithTimeoutAsync"), (failure.Kind, failure.Method));
        Assert.Equal("idle", await _remote.StateAsync(pid));
        Assert.Equal(pid, await PidAsync());
    }

    [Fact]
    public async Task A_synchronous_list_that_timed_out_keeps_the_link()
    {
        var pid = await PidAsync();
        Assert.Equal(DblinkErrorKind.Timeout, Assert.Throws<DblinkException>(() => Whole.WaitWithTimeout(_app, _remote.Key)).Kind);
        Assert.Equal(pid, await PidAsync());
    }

    [Fact]
    public async Task The_connections_time_out_holds_for_a_list()
    {
        await using var hasty = databases.CreateApp(b => b.CommandTimeout = 1);
        Assert.Equal(DblinkErrorKind.Timeout, (await Assert.ThrowsAsync<DblinkException>(() => Whole.WaitAsync(hasty, _remote.Key))).Kind);
    }

    [Fact]
    public async Task A_list_that_is_cancelled_in_a_local_transaction_stops_the_remote()
    {
        await using var connection = await _app.OpenConnectionAsync();
        var pid = (await Whole.PidAsync(connection))[0];
        await using (await connection.BeginTransactionAsync())
            await CancelAtWorkAsync(Whole.WaitAsync(connection, _remote.Key, _cancellation.Token));
        await Eventually.BecomesTrueAsync(() => _remote.StateAsync(pid).GetAwaiter().GetResult() is "idle" or "gone", "the remote has stopped");
        Assert.Equal(1, Assert.Single(await Whole.WaitAsync(connection, 1)));
    }

    [Fact]
    public async Task A_list_that_is_cancelled_in_a_remote_transaction_is_taken_back_by_a_savepoint()
    {
        await using var session = await DblinkSession.OpenAsync(_app);
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server);
        await transaction.SaveAsync("before");
        await CancelAtWorkAsync(Whole.WaitAsync(session, _remote.Key, _cancellation.Token));
        await transaction.RollbackAsync("before");
        Assert.Equal(3, Assert.Single(await Whole.WaitAsync(session, 3)));
        await transaction.CommitAsync();
    }

    [Fact]
    public async Task A_dead_link_is_replaced_in_a_local_transaction_before_a_list_is_asked_for()
    {
        await using var connection = await _app.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var pid = (await Whole.PidAsync(connection))[0];
        await TwoDatabases.ScalarAsync<bool>(databases.Remote, $"SELECT pg_terminate_backend({pid}, 10000)");
        Assert.NotEqual(pid, (await Whole.PidAsync(connection))[0]);
        await transaction.CommitAsync();
    }

    [Fact]
    public async Task A_link_that_other_code_closed_is_opened_again_for_a_list()
    {
        await using var connection = await _app.OpenConnectionAsync();
        var pid = (await Whole.PidAsync(connection))[0];
        await using (var close = new NpgsqlCommand("SELECT dblink_disconnect('whole')", connection))
            await close.ExecuteNonQueryAsync();
        Assert.NotEqual(pid, (await Whole.PidAsync(connection))[0]);
    }

    [Fact]
    public async Task A_link_that_other_code_keeps_busy_is_replaced_for_a_list()
    {
        await using var connection = await _app.OpenConnectionAsync();
        var pid = (await Whole.PidAsync(connection))[0];
        await using (var send = new NpgsqlCommand("SELECT dblink_send_query('whole', 'SELECT pg_sleep(60)')", connection))
            await send.ExecuteNonQueryAsync();
        Assert.NotEqual(pid, (await Whole.PidAsync(connection))[0]);
    }

    [Fact]
    public async Task A_remote_error_after_some_rows_keeps_the_link()
    {
        var pid = await PidAsync();
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Whole.DivideAsync(_app, 1000));
        Assert.Equal((DblinkErrorKind.RemoteStatement, "22012"), (failure.Kind, failure.SqlState));
        Assert.Equal(pid, await PidAsync());
    }

    [Fact]
    public async Task A_value_that_the_local_server_cannot_read_keeps_the_link()
    {
        var pid = await PidAsync();
        Assert.Equal(DblinkErrorKind.ValueMisfit, (await Assert.ThrowsAsync<DblinkException>(() => Whole.MisfitAsync(_app))).Kind);
        Assert.Equal(pid, await PidAsync());
    }

    [Fact]
    public async Task A_list_that_the_remote_has_forgotten_is_prepared_again()
    {
        await Whole.WaitAsync(_app, 1);
        await using (var session = await DblinkSession.OpenAsync(_app))
            await session.ExecuteAsync(TwoDatabases.Server, "DEALLOCATE ALL", "whole");
        Assert.Equal(2, Assert.Single(await Whole.WaitAsync(_app, 2)));
    }

    [Fact]
    public async Task A_result_without_rows_is_an_empty_list() => Assert.Empty(await Whole.NoneAsync(_app));

    public async ValueTask DisposeAsync()
    {
        await _remote.DisposeAsync();
        await _app.DisposeAsync();
        _cancellation.Dispose();
    }

    private async Task<int> PidAsync() => (await Whole.PidAsync(_app))[0];

    private Task CancelAtWorkAsync(Task call) => _remote.CancelAtWorkAsync(call, _cancellation);

    /// <summary>Of a type that only Npgsql reads.</summary>
    public sealed record Position([property: DblinkColumn("n", "pg_lsn")] NpgsqlTypes.NpgsqlLogSequenceNumber N);

    [DblinkServer(TwoDatabases.Server, Connection = "whole")]
    private static partial class Whole
    {
        private const string Wait = "SELECT @key FROM (SELECT pg_advisory_lock_shared(@key), pg_advisory_unlock_shared(@key) OFFSET 0) AS held";

        [DblinkQuery("SELECT pg_backend_pid()")]
        public static partial Task<List<int>> PidAsync(NpgsqlDataSource dataSource);

        [DblinkQuery("SELECT pg_backend_pid()")]
        public static partial Task<List<int>> PidAsync(NpgsqlConnection connection);

        [DblinkQuery(Wait)]
        public static partial Task<int[]> WaitAsync(NpgsqlDataSource dataSource, int key, CancellationToken cancellationToken = default);

        [DblinkQuery(Wait)]
        public static partial Task<IReadOnlyList<int>> WaitAsync(NpgsqlConnection connection, int key, CancellationToken cancellationToken = default);

        [DblinkQuery(Wait)]
        public static partial Task<List<int>> WaitAsync(DblinkSession session, int key, CancellationToken cancellationToken = default);

        [DblinkQuery(Wait, TimeoutSeconds = 1)]
        public static partial Task<List<int>> WaitWithTimeoutAsync(NpgsqlDataSource dataSource, int key);

        [DblinkQuery(Wait, TimeoutSeconds = 1)]
        public static partial List<int> WaitWithTimeout(NpgsqlDataSource dataSource, int key);

        // Wide, for a server keeps rows back until they fill its buffer.
        [DblinkQuery("""
            SELECT CASE WHEN n = 500 THEN (SELECT '' FROM (SELECT pg_advisory_lock_shared(@key + n - 500), pg_advisory_unlock_shared(@key) OFFSET 0) AS held)
                ELSE repeat('x', 1000) END AS filler
            FROM generate_series(1, 1000) AS n
            """)]
        public static partial Task<List<string>> RowsAsync(NpgsqlDataSource dataSource, int key, CancellationToken cancellationToken = default);

        [DblinkQuery("SELECT 1 / (@last - n) FROM generate_series(1, 2000) AS n")]
        public static partial Task<List<int>> DivideAsync(NpgsqlDataSource dataSource, int last);

        [DblinkQuery("SELECT 'one' AS n")]
        public static partial Task<List<Position>> MisfitAsync(NpgsqlDataSource dataSource);

        [DblinkQuery("SELECT 1 WHERE false")]
        public static partial Task<List<int>> NoneAsync(NpgsqlDataSource dataSource);
    }
}
