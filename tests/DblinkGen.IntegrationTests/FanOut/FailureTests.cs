using Npgsql;

namespace DblinkGen.IntegrationTests.FanOut;

public sealed partial class FailureTests(Shards shards) : IAsyncLifetime
{
    private static readonly string[] Three = ["shard_1", "shard_2", "shard_8"];

    private readonly NpgsqlDataSource _app = shards.CreateApp();
    private NpgsqlConnection _connection = null!;

    public async ValueTask InitializeAsync() => _connection = await _app.OpenConnectionAsync();

    [Fact]
    public async Task The_first_failure_stops_the_others_and_keeps_the_links()
    {
        var pids = await Items.PidsAsync(_connection, Three);
        await using var gate = await Gate.CloseAsync(shards, 1, 8);
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.ListAsync(_connection, Three, gate.Key, zero: 10));
        Assert.Equal((DblinkErrorKind.RemoteStatement, "22012", "shard_2"), (failure.Kind, failure.SqlState, failure.Server));
        await gate.LeftAsync();
        Assert.Equal(Ordered(pids), Ordered(await Items.PidsAsync(_connection, Three)));
    }

    [Fact]
    public async Task Collected_failures_come_beside_the_rows()
    {
        var pids = await Items.PidsAsync(_connection, Three);
        var result = await Faulty.ResultAsync(_connection, Three, zero: 10);
        Assert.Equal(["shard_1", "shard_8"], result.Rows.Select(r => r.Shard).Distinct().Order());
        var failure = Assert.Single(result.Failures);
        Assert.Equal(("22012", "shard_2", false), (failure.SqlState, failure.Server, result.IsComplete));
        Assert.Equal(Ordered(pids), Ordered(await Items.PidsAsync(_connection, Three)));
    }

    [Fact]
    public async Task Nothing_is_missing_where_nothing_failed()
    {
        var result = Faulty.Result(_connection, Three, zero: 0);
        Assert.True(result.IsComplete);
        Assert.Equal(9, result.Rows.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_may_pass_is_not_to_be_repeated_inside_a_remote_transaction(bool inTransaction)
    {
        await using var session = new DblinkSession(_connection);
        await using var transaction = inTransaction ? await session.BeginTransactionAsync("shard_1") : null;
        var failure = await Assert.ThrowsAsync<DblinkException>(async () => await Faulty.PassingAsync(session, Three, failing: 10).ToListAsync());
        Assert.Equal((DblinkErrorKind.FanOutIncomplete, !inTransaction), (failure.Kind, failure.IsTransient));
        Assert.Equal("40001", Assert.Single(failure.Failures).SqlState);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stream_ends_with_the_failures_behind_all_rows(bool fetches)
    {
        var rows = new List<ShardItem>();
        var stream = fetches ? Faulty.FetchAsync(_connection, Three, zero: 10) : Faulty.StreamAsync(_connection, Three, zero: 10);
        var failure = await Assert.ThrowsAsync<DblinkException>(async () =>
        {
            await foreach (var row in stream)
                rows.Add(row);
        });
        Assert.Equal(DblinkErrorKind.FanOutIncomplete, failure.Kind);
        Assert.Equal(["shard_2"], failure.Failures.Select(f => f.Server));
        Assert.Equal(6, rows.Count(r => r.Shard != "shard_2"));
        Assert.All(await Items.CursorsAsync(_connection, Three), c => Assert.Equal(0, c.Id));
    }

    [Fact]
    public async Task A_server_that_is_down_fails_the_call()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Items.ListAsync(_connection, ["shard_1", Shards.Down, "shard_2"], from: 1));
        Assert.Equal((DblinkErrorKind.RemoteUnreachable, Shards.Down), (failure.Kind, failure.Server));
        Assert.Equal(6, (await Items.ListAsync(_connection, ["shard_1", "shard_2"], from: 1)).Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_stops_a_call_is_not_to_be_repeated_inside_a_remote_transaction(bool isDown)
    {
        await using var session = new DblinkSession(_connection);
        await using var transaction = await session.BeginTransactionAsync("shard_1");
        var failure = isDown
            ? await Assert.ThrowsAsync<DblinkException>(() => Items.ListAsync(session, ["shard_1", Shards.Down], from: 1))
            : await Assert.ThrowsAsync<DblinkException>(() => Faulty.PassingListAsync(session, ["shard_1", "shard_2"], failing: 10));
        Assert.Equal((isDown ? Shards.Down : "shard_2", false), (failure.Server, failure.IsTransient));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_link_that_has_lost_its_state_is_found_before_anything_is_sent(bool isLast)
    {
        await using var session = new DblinkSession(_connection);
        string[] servers = isLast ? ["shard_2", "shard_1"] : ["shard_1", "shard_2"];
        await Faulty.ProduceAsync(session, servers);
        await session.ExecuteAsync("shard_1", "SET work_mem = '7MB'");
        var pid = (await Items.PidsAsync(session, ["shard_1"])).Single().Id;
        await using (var kill = shards.Shard(1).CreateCommand($"SELECT pg_terminate_backend({pid}, 10000)"))
            await kill.ExecuteNonQueryAsync();
        var before = await LastAsync();

        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.ProduceAsync(session, servers));
        Assert.Equal((DblinkErrorKind.LinkLost, DblinkOutcome.NotRun, "shard_1"), (failure.Kind, failure.Outcome, failure.Server));
        Assert.Equal(servers.ToDictionary(s => s, _ => DblinkOutcome.NotRun), failure.Outcomes);
        Assert.Equal(before, await LastAsync());
        Assert.Equal(2, (await Faulty.ProduceAsync(session, servers)).Count);

        async Task<long> LastAsync()
        {
            await using var last = shards.Shard(2).CreateCommand("SELECT last_value FROM produced");
            return (long)(await last.ExecuteScalarAsync())!;
        }
    }

    /// <summary>Rows that were fetched are on their way, or not: the local transaction stays what it was.</summary>
    [Theory]
    [InlineData(1, false, true)]
    [InlineData(150, false, true)]
    [InlineData(2500, false, true)]
    [InlineData(5500, false, true)]
    [InlineData(1, true, true)]
    [InlineData(150, true, true)]
    [InlineData(2500, true, true)]
    [InlineData(5500, true, true)]
    [InlineData(1, false, false)]
    [InlineData(150, false, false)]
    [InlineData(2500, false, false)]
    [InlineData(5500, false, false)]
    [InlineData(1, true, false)]
    [InlineData(150, true, false)]
    [InlineData(2500, true, false)]
    [InlineData(5500, true, false)]
    public async Task A_remote_that_ends_does_not_abort_the_local_transaction(int rows, bool merges, bool isWarm)
    {
        await using var session = new DblinkSession(_connection);
        if (isWarm)
            await Items.PidsAsync(session, Three);
        await using var transaction = await _connection.BeginTransactionAsync();
        var read = 0;
        var failure = await Assert.ThrowsAsync<DblinkException>(async () =>
        {
            await foreach (var row in merges ? Faulty.MergeAsync(session, Three) : Faulty.ArriveAsync(session, Three))
            {
                if (++read != rows)
                    continue;
                await using var kill = shards.Shard(2).CreateCommand(
                    $"SELECT pg_terminate_backend(pid, 30000) FROM pg_stat_activity WHERE application_name = 'dblinkgen:shard_2:{_connection.ProcessID}'");
                Assert.True(await kill.ExecuteScalarAsync() is true);
            }
        });
        Assert.Equal((DblinkErrorKind.LinkLost, "shard_2", DblinkOutcome.NotRun), (failure.Kind, failure.Server, failure.Outcomes["shard_2"]));
        await using var check = new NpgsqlCommand("SELECT 1", _connection);
        Assert.Equal(1, await check.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_server_that_is_down_is_one_of_the_failures()
    {
        var result = await Faulty.ResultAsync(_connection, ["shard_1", Shards.Down, "shard_2"], zero: 0);
        Assert.Equal(6, result.Rows.Count);
        Assert.Equal([(DblinkErrorKind.RemoteUnreachable, Shards.Down)], result.Failures.Select(f => (f.Kind, f.Server!)));
    }

    [Fact]
    public async Task A_remote_that_ends_at_work_is_one_of_the_failures()
    {
        await using var gate = await Gate.CloseAsync(shards, 2);
        var pid = (await Items.PidsAsync(_connection, Three)).Single(p => p.Shard == "shard_2").Id;
        var call = Faulty.HeldAsync(_connection, Three, gate.Key);
        await gate.ArrivedAsync();
        await using (var kill = shards.Shard(2).CreateCommand($"SELECT pg_terminate_backend({pid})"))
            await kill.ExecuteNonQueryAsync();
        var result = await call;
        Assert.Equal(6, result.Rows.Count);
        Assert.Equal([(DblinkErrorKind.LinkLost, "shard_2")], result.Failures.Select(f => (f.Kind, f.Server!)));
        await gate.OpenAsync(2);
        Assert.True((await Faulty.HeldAsync(_connection, Three, gate.Key)).IsComplete);
    }

    /// <summary>With rows on their way that nobody has taken yet.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(90)]
    public async Task A_remote_that_ends_between_two_chunks_is_a_lost_link(int rows)
    {
        var pid = (await Items.PidsAsync(_connection, Three)).Single(p => p.Shard == "shard_2").Id;
        var failure = await Assert.ThrowsAsync<DblinkException>(async () =>
        {
            await foreach (var row in Faulty.SlowAsync(_connection, Three))
            {
                if (row is not { Shard: "shard_2" } || row.Id != rows)
                    continue;
                await using var kill = shards.Shard(2).CreateCommand($"SELECT pg_terminate_backend({pid}, 30000)");
                await kill.ExecuteNonQueryAsync();
            }
        });
        Assert.Equal(DblinkErrorKind.FanOutIncomplete, failure.Kind);
        Assert.Equal([(DblinkErrorKind.LinkLost, "shard_2", DblinkOutcome.NotRun)], failure.Failures.Select(f => (f.Kind, f.Server!, f.Outcome)));
    }

    [Fact]
    public async Task A_server_that_takes_too_long_is_one_of_the_failures()
    {
        await using var gate = await Gate.CloseAsync(shards, 2);
        var result = await Items.HeldForASecondAsync(_connection, Three, gate.Key);
        Assert.Equal(6, result.Rows.Count);
        var failure = Assert.Single(result.Failures);
        Assert.Equal((DblinkErrorKind.Timeout, "shard_2", DblinkOutcome.NotRun), (failure.Kind, failure.Server!, failure.Outcome));
        Assert.DoesNotContain("still runs", failure.Message, StringComparison.Ordinal);
        await gate.LeftAsync();
    }

    [Fact]
    public async Task A_value_that_does_not_fit_names_column_and_server()
    {
        var result = await Faulty.NamesAsync(_connection, Three, nullAt: 10);
        Assert.Equal(7, result.Rows.Count(r => r.Shard != "shard_2" || r.Name == "item 2"));
        var failure = Assert.Single(result.Failures);
        Assert.Equal((DblinkErrorKind.NullValue, "shard_2"), (failure.Kind, failure.Server));
        Assert.Contains("\"name\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_server_does_not_abort_the_local_transaction()
    {
        await using var transaction = await _connection.BeginTransactionAsync();
        var result = await Faulty.ResultAsync(_connection, Three, zero: 10);
        Assert.Equal((6, 1), (result.Rows.Count, result.Failures.Count));
        await Assert.ThrowsAsync<DblinkException>(() => Faulty.ListAsync(_connection, Three, 1, zero: 10));
        Assert.Equal(9, (await Items.ListAsync(_connection, Three, from: 1)).Count);
        await transaction.CommitAsync();
    }

    [Fact]
    public async Task A_server_that_is_down_aborts_the_local_transaction_and_so_fails_the_call()
    {
        await Items.ListAsync(_connection, Three, from: 1);
        var transaction = await _connection.BeginTransactionAsync();
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.ResultAsync(_connection, ["shard_1", Shards.Down, "shard_2"], zero: 0));
        Assert.Equal((DblinkErrorKind.RemoteUnreachable, Shards.Down), (failure.Kind, failure.Server));
        await transaction.RollbackAsync();
        Assert.Equal(9, (await Items.ListAsync(_connection, Three, from: 1)).Count);
    }

    [Fact]
    public async Task A_failure_is_told_where_the_local_server_sends_no_notices()
    {
        await using var app = shards.CreateApp(b => b.Options = "-c client_min_messages=error");
        await using var connection = await app.OpenConnectionAsync();
        var failure = Assert.Single((await Faulty.ResultAsync(connection, Three, zero: 10)).Failures);
        Assert.Equal((DblinkErrorKind.RemoteStatement, "shard_2"), (failure.Kind, failure.Server));
        Assert.Contains("division by zero", failure.Message, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _app.DisposeAsync();
    }

    private static IOrderedEnumerable<ShardItem> Ordered(IEnumerable<ShardItem> items) => items.OrderBy(i => i.Shard, StringComparer.Ordinal);

    internal sealed record Named([property: DblinkServerName] string Shard, int Id, string Name);

    /// <summary>Fails on the shard that has the item <c>zero</c>, behind its first row.</summary>
    private static partial class Faulty
    {
        private const string Sql = "SELECT id * (id - @zero) / (id - @zero) AS id FROM item ORDER BY item.id";

        [DblinkQuery("SELECT id * (id - @zero) / (id - @zero) AS id FROM (SELECT pg_advisory_xact_lock_shared(@key) OFFSET 0) AS gate, item")]
        public static partial Task<List<ShardItem>> ListAsync(NpgsqlConnection connection, [DblinkFanOut] string[] servers, long key, int zero);

        [DblinkQuery(Sql)]
        public static partial Task<DblinkFanOutResult<ShardItem>> ResultAsync(
            NpgsqlConnection connection, [DblinkFanOut(Failures = DblinkFanOutFailures.Collect)] string[] servers, int zero);

        [DblinkQuery(Sql)]
        public static partial DblinkFanOutResult<ShardItem> Result(
            NpgsqlConnection connection, [DblinkFanOut(Failures = DblinkFanOutFailures.Collect)] string[] servers, int zero);

        [DblinkQuery(Sql, FetchSize = 0)]
        public static partial IAsyncEnumerable<ShardItem> StreamAsync(
            NpgsqlConnection connection, [DblinkFanOut(Failures = DblinkFanOutFailures.Collect)] string[] servers, int zero);

        [DblinkQuery("SELECT n AS id, pg_sleep(0.001)::text AS name FROM generate_series(1, 1000) AS n", FetchSize = 20)]
        public static partial IAsyncEnumerable<Named> SlowAsync(
            NpgsqlConnection connection, [DblinkFanOut(Failures = DblinkFanOutFailures.Collect)] string[] servers);

        [DblinkQuery("SELECT id FROM item WHERE id <> @failing OR fails('40001')", FetchSize = 0)]
        public static partial IAsyncEnumerable<int> PassingAsync(
            DblinkSession session, [DblinkFanOut(Failures = DblinkFanOutFailures.Collect)] string[] servers, int failing);

        [DblinkQuery("SELECT id FROM item WHERE id <> @failing OR fails('40001')")]
        public static partial Task<List<int>> PassingListAsync(DblinkSession session, [DblinkFanOut] string[] servers, int failing);

        [DblinkQuery("SELECT nextval('produced') AS n")]
        public static partial Task<List<long>> ProduceAsync(DblinkSession session, [DblinkFanOut] string[] servers);

        [DblinkQuery("SELECT id, 'x' AS name FROM generate_series(1, 20000) AS id", FetchSize = 100)]
        public static partial IAsyncEnumerable<Named> ArriveAsync(DblinkSession session, [DblinkFanOut] string[] servers);

        [DblinkQuery("SELECT id, 'x' AS name FROM generate_series(1, 20000) AS id ORDER BY id", FetchSize = 100)]
        public static partial IAsyncEnumerable<Named> MergeAsync(DblinkSession session, [DblinkFanOut(OrderBy = "id")] string[] servers);

        [DblinkQuery(Sql, FetchSize = 1)]
        public static partial IAsyncEnumerable<ShardItem> FetchAsync(
            NpgsqlConnection connection, [DblinkFanOut(Failures = DblinkFanOutFailures.Collect)] string[] servers, int zero);

        [DblinkQuery("SELECT id FROM item, (SELECT pg_advisory_xact_lock_shared(@key) OFFSET 0) AS gate")]
        public static partial Task<DblinkFanOutResult<ShardItem>> HeldAsync(
            NpgsqlConnection connection, [DblinkFanOut(Failures = DblinkFanOutFailures.Collect)] string[] servers, long key);

        [DblinkQuery("SELECT id, nullif(name, 'item ' || @nullAt) AS name FROM item ORDER BY id")]
        public static partial Task<DblinkFanOutResult<Named>> NamesAsync(
            NpgsqlConnection connection, [DblinkFanOut(Failures = DblinkFanOutFailures.Collect)] string[] servers, int nullAt);
    }
}
