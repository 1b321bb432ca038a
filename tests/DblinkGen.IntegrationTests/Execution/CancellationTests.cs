using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Execution;

public sealed partial class CancellationTests(TwoDatabases databases) : IAsyncLifetime
{
    private readonly NpgsqlDataSource _app = databases.CreateApp(b => b.MaxPoolSize = 1);
    private readonly CancellationTokenSource _cancellation = new();
    private HeldRemote _remote = null!;

    public async ValueTask InitializeAsync() => _remote = await HeldRemote.StartAsync(databases);

    [Fact]
    public async Task When_a_cancelled_call_returns_the_remote_is_idle_and_the_link_is_the_same()
    {
        var pid = await Held.PidAsync(_app);
        var call = Held.WaitAsync(_app, _remote.Key, _cancellation.Token);
        await CancelAtWorkAsync(call);
        Assert.Equal("idle", await _remote.StateAsync(pid));
        Assert.Equal(pid, await Held.PidAsync(_app));
    }

    [Fact]
    public async Task A_statement_whose_first_run_was_cancelled_runs_again()
    {
        await CancelAtWorkAsync(Held.WaitAsync(_app, _remote.Key, _cancellation.Token));
        await _remote.ReleaseAsync();
        Assert.Equal(_remote.Key, await Held.WaitAsync(_app, _remote.Key));
        Assert.Equal(_remote.Key, await Held.WaitAsync(_app, _remote.Key));
    }

    [Fact]
    public async Task A_statement_that_ran_before_runs_again_after_it_was_cancelled()
    {
        await Held.WaitAsync(_app, key: 1);
        await CancelAtWorkAsync(Held.WaitAsync(_app, _remote.Key, _cancellation.Token));
        Assert.Equal(2, await Held.WaitAsync(_app, key: 2));
    }

    [Fact]
    public async Task A_cancelled_command_commits_nothing_and_keeps_the_link()
    {
        var pid = await Held.PidAsync(_app);
        await CancelAtWorkAsync(Held.WriteAsync(_app, _remote.Key, _cancellation.Token));
        await _remote.ReleaseAsync();
        Assert.Equal(pid, await Held.PidAsync(_app));
        Assert.Equal(0, await TwoDatabases.ScalarAsync<long>(databases.Remote, $"SELECT count(*) FROM written WHERE id = {_remote.Key}"));
    }

    [Fact]
    public async Task A_command_that_timed_out_commits_nothing_and_keeps_the_link()
    {
        var pid = await Held.PidAsync(_app);
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Held.WriteWithTimeoutAsync(_app, _remote.Key));
        Assert.Equal(DblinkErrorKind.Timeout, failure.Kind);
        Assert.Equal("idle", await _remote.StateAsync(pid));
        await _remote.ReleaseAsync();
        Assert.Equal(pid, await Held.PidAsync(_app));
        Assert.Equal(0, await TwoDatabases.ScalarAsync<long>(databases.Remote, $"SELECT count(*) FROM written WHERE id = {_remote.Key}"));
    }

    [Fact]
    public async Task A_synchronous_call_that_timed_out_keeps_the_link()
    {
        var pid = await Held.PidAsync(_app);
        Assert.Equal(DblinkErrorKind.Timeout, Assert.Throws<DblinkException>(() => Held.WaitWithTimeout(_app, _remote.Key)).Kind);
        Assert.Equal(pid, await Held.PidAsync(_app));
    }

    [Fact]
    public async Task A_cancelled_call_in_a_remote_transaction_is_taken_back_by_a_savepoint()
    {
        await using var session = await DblinkSession.OpenAsync(_app);
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server);
        await session.ExecuteAsync(TwoDatabases.Server, $"INSERT INTO written VALUES ({_remote.Key}, 'kept')");
        await transaction.SaveAsync("before");
        await CancelAtWorkAsync(Held.WaitAsync(session, _remote.Key, _cancellation.Token));
        await transaction.RollbackAsync("before");
        Assert.Equal(3, await Held.WaitAsync(session, key: 3));
        await transaction.CommitAsync();
        Assert.Equal(1, await TwoDatabases.ScalarAsync<long>(databases.Remote, $"SELECT count(*) FROM written WHERE id = {_remote.Key}"));
    }

    [Fact]
    public async Task A_stream_that_is_cancelled_at_work_keeps_the_link_and_leaves_no_transaction()
    {
        var pid = await Held.PidAsync(_app);
        await CancelAtWorkAsync(Held.StreamAsync(_app, _remote.Key, _cancellation.Token).ToListAsync().AsTask());
        Assert.Equal("idle", await _remote.StateAsync(pid));
        Assert.Equal(pid, await Held.PidAsync(_app));
    }

    [Fact]
    public async Task A_result_that_is_cancelled_while_its_rows_are_read_keeps_the_link()
    {
        var pid = await Held.PidAsync(_app);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Held.WholeAsync(_app, _cancellation.Token))
                await _cancellation.CancelAsync();
        });
        Assert.Equal(pid, await Held.PidAsync(_app));
    }

    [Fact]
    public async Task A_stream_that_is_left_while_the_remote_works_ahead_stops_it()
    {
        var pid = await Held.PidAsync(_app);
        await foreach (var row in Held.StreamAsync(_app, _remote.Key))
        {
            if (row.N < 3)
                continue;
            await _remote.AtWorkAsync();
            break;
        }

        Assert.Equal("idle", await _remote.StateAsync(pid));
        Assert.Equal(pid, await Held.PidAsync(_app));
    }

    [Fact]
    public async Task A_stream_on_a_connection_of_the_callers_that_is_left_stops_the_remote_too()
    {
        await using var session = await DblinkSession.OpenAsync(_app);
        var pid = await Held.PidAsync(session);
        await foreach (var row in Held.StreamAsync(session, _remote.Key))
        {
            if (row.N < 3)
                continue;
            await _remote.AtWorkAsync();
            break;
        }

        Assert.Equal("idle", await _remote.StateAsync(pid));
        Assert.Equal(pid, await Held.PidAsync(session));
    }

    [Fact]
    public async Task In_a_local_transaction_a_stream_that_is_left_waits_for_what_is_under_way_and_aborts_nothing()
    {
        await _remote.ReleaseAsync();
        await using var session = await DblinkSession.OpenAsync(_app);
        await using var transaction = await session.Connection.BeginTransactionAsync();
        var pid = await Held.PidAsync(session);
        await foreach (var row in Held.StreamAsync(session, _remote.Key))
        {
            if (row.N == 3)
                break;
        }

        Assert.Equal(pid, await Held.PidAsync(session));
        await transaction.CommitAsync();
    }

    [Fact]
    public async Task A_synchronous_stream_that_is_left_while_the_remote_works_ahead_stops_it()
    {
        var pid = await Held.PidAsync(_app);
        Assert.Equal(3, Held.Stream(_app, _remote.Key).First(row => row.N == 3).N);
        Assert.Equal("idle", await _remote.StateAsync(pid));
        Assert.Equal(pid, await Held.PidAsync(_app));
    }

    [Fact]
    public async Task A_stream_whose_reader_fails_stops_the_remote()
    {
        var pid = await Held.PidAsync(_app);
        var failure = await Assert.ThrowsAsync<DblinkException>(async () => await Held.UnreadableAsync(_app, _remote.Key).ToListAsync());
        Assert.Equal(DblinkErrorKind.NullValue, failure.Kind);
        Assert.Equal("idle", await _remote.StateAsync(pid));
        Assert.Equal(pid, await Held.PidAsync(_app));
    }

    [Fact]
    public async Task A_stream_that_is_left_in_a_remote_transaction_leaves_the_transaction_usable()
    {
        await _remote.ReleaseAsync();
        await using var session = await DblinkSession.OpenAsync(_app);
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server);
        await foreach (var _ in Held.StreamAsync(session, _remote.Key))
            break;
        await foreach (var _ in Held.StreamAsync(session, _remote.Key))
            break;
        await transaction.CommitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _remote.DisposeAsync();
        await _app.DisposeAsync();
        _cancellation.Dispose();
    }

    private Task CancelAtWorkAsync(Task call) => _remote.CancelAtWorkAsync(call, _cancellation);

    public sealed record WideRow(int N, string Filler);

    [DblinkServer(TwoDatabases.Server, Connection = "held")]
    private static partial class Held
    {
        private const string Wait = "SELECT @key FROM (SELECT pg_advisory_lock_shared(@key), pg_advisory_unlock_shared(@key) OFFSET 0) AS held";

        // The first chunk comes alone. The second message meets the lock at its fourth FETCH: rows are wide, for a server keeps a result back until
        // later ones fill its buffer.
        private const string Rows =
            "SELECT CASE WHEN n = 9 THEN (SELECT 9 FROM (SELECT pg_advisory_lock_shared(@key + n - 9), pg_advisory_unlock_shared(@key) OFFSET 0) AS held) ELSE n END AS n, repeat('x', 10000) AS filler FROM generate_series(1, 40) AS n";

        [DblinkQuery("SELECT pg_backend_pid()")]
        public static partial Task<int> PidAsync(NpgsqlDataSource dataSource);

        [DblinkQuery("SELECT pg_backend_pid()")]
        public static partial Task<int> PidAsync(DblinkSession session);

        [DblinkQuery(Wait)]
        public static partial Task<int> WaitAsync(NpgsqlDataSource dataSource, int key, CancellationToken cancellationToken = default);

        [DblinkQuery(Wait)]
        public static partial Task<int> WaitAsync(DblinkSession session, int key, CancellationToken cancellationToken = default);

        [DblinkQuery(Wait, TimeoutSeconds = 1)]
        public static partial int WaitWithTimeout(NpgsqlDataSource dataSource, int key);

        [DblinkCommand("INSERT INTO written SELECT @key, pg_advisory_xact_lock_shared(@key)::text")]
        public static partial Task<int> WriteAsync(NpgsqlDataSource dataSource, int key, CancellationToken cancellationToken = default);

        [DblinkCommand("INSERT INTO written SELECT @key, pg_advisory_xact_lock_shared(@key)::text", TimeoutSeconds = 1)]
        public static partial Task<int> WriteWithTimeoutAsync(NpgsqlDataSource dataSource, int key);

        [DblinkQuery("SELECT n, repeat('x', 10000) AS filler FROM generate_series(1, 1000) AS n", FetchSize = 0)]
        public static partial IAsyncEnumerable<WideRow> WholeAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken = default);

        [DblinkQuery(Rows, FetchSize = 2)]
        public static partial IAsyncEnumerable<WideRow> StreamAsync(NpgsqlDataSource dataSource, int key, CancellationToken cancellationToken = default);

        [DblinkQuery(Rows, FetchSize = 2)]
        public static partial IAsyncEnumerable<WideRow> StreamAsync(DblinkSession session, int key);

        [DblinkQuery(Rows, FetchSize = 2)]
        public static partial IEnumerable<WideRow> Stream(NpgsqlDataSource dataSource, int key);

        [DblinkQuery("SELECT nullif(n, 3) AS n, filler FROM (" + Rows + ") AS r", FetchSize = 2)]
        public static partial IAsyncEnumerable<WideRow> UnreadableAsync(NpgsqlDataSource dataSource, int key);
    }
}
