using Npgsql;

namespace DblinkGen.IntegrationTests.FanOut;

public sealed partial class MergeTests(Shards shards) : IAsyncLifetime
{
    private static readonly string[] Three = ["shard_1", "shard_2", "shard_8"];

    private readonly NpgsqlDataSource _app = shards.CreateApp();
    private NpgsqlConnection _connection = null!;

    public async ValueTask InitializeAsync() => _connection = await _app.OpenConnectionAsync();

    [Fact]
    public async Task Rows_come_in_order() =>
        Assert.Equal(Enumerable.Range(1, 24).Reverse(), (await Merged.ItemsAsync(_connection, Shards.Names)).Select(i => i.Id));

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(250)]
    [InlineData(8_250)]
    [InlineData(8_251)]
    public async Task Rows_come_in_order_whatever_the_chunks(int count)
    {
        int[] expected = [.. Enumerable.Range(1, count).SelectMany(n => Enumerable.Repeat(n, 3))];
        Assert.Equal(expected, await Merged.NumbersAsync(_connection, Three, count).ToListAsync());
        Assert.Equal(expected, await Merged.MeasuredAsync(_connection, Three, count).ToListAsync());
    }

    [Fact]
    public async Task Nulls_come_last_and_in_descending_order_first()
    {
        int?[] ascending = [1, 1, 2, 2, null, null];
        Assert.Equal(ascending, await Merged.AscendingAsync(_connection, ["shard_1", "shard_2"]));
        Assert.Equal([.. ascending.Reverse()], await Merged.DescendingAsync(_connection, ["shard_1", "shard_2"]));
        Assert.Equal([null, null, 1, 1, 2, 2], await Merged.NullsFirstAsync(_connection, ["shard_1", "shard_2"]));
    }

    [Fact]
    public async Task NaN_is_the_greatest_number() => Assert.Equal(
        [double.NegativeInfinity, 0, double.PositiveInfinity, double.NaN],
        (await Merged.FloatsAsync(_connection, ["shard_1", "shard_2"])).Distinct());

    [Fact]
    public async Task Text_comes_in_the_order_of_its_bytes()
    {
        // U+FFFD is before U+1F600 in UTF-8, and behind it in UTF-16.
        string?[] bytes = ["", "A", "Z", "a", "aa", "z", "é", "\uFFFD", "😀", null];
        Assert.Equal(bytes, (await Merged.TextsAsync(_connection, ["shard_1", "shard_2"])).Distinct());
    }

    [Fact]
    public async Task Values_come_in_the_order_of_the_server()
    {
        var rows = await Merged.ValuesAsync(_connection, ["shard_1", "shard_2"]);
        Assert.Equal(256 * 2, rows.Count);
    }

    [Fact]
    public async Task Rows_in_another_order_are_refused()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Merged.UnsortedAsync(_connection, Three));
        Assert.Equal(DblinkErrorKind.OutOfOrder, failure.Kind);
        Assert.Contains(failure.Server, Three);
        Assert.Contains("\"id\"", failure.Message, StringComparison.Ordinal);
        Assert.Equal(9, (await Items.ListAsync(_connection, Three, from: 1)).Count);
    }

    [Fact]
    public async Task Text_in_the_order_of_another_collation_is_refused_with_advice()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Merged.CollatedAsync(_connection, Three));
        Assert.Equal(DblinkErrorKind.OutOfOrder, failure.Kind);
        Assert.Contains("COLLATE \"C\"", failure.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_fails_is_left_out_of_the_order()
    {
        var result = await Merged.FailingAsync(_connection, Three, zero: 10);
        Assert.Equal([1, 2, 8, 9, 16, 17, 24], result.Rows.Select(r => r.Id));
        Assert.Equal(["shard_2"], result.Failures.Select(f => f.Server));
    }

    [Fact]
    public async Task Another_call_on_the_connection_is_refused_until_the_rows_are_read()
    {
        var rows = 0;
        await foreach (var _ in Merged.NumbersAsync(_connection, Three, 100))
        {
            rows++;
            var failure = await Assert.ThrowsAsync<DblinkException>(() => Items.ListAsync(_connection, Three, from: 1));
            Assert.Equal(DblinkErrorKind.Refused, failure.Kind);
        }

        Assert.Equal(300, rows);
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _app.DisposeAsync();
    }

    internal sealed record Value(
        bool B, decimal N, Guid U, DateOnly D, TimeOnly T, [property: DblinkColumn("ts", "timestamp")] DateTime Ts, DateTimeOffset Tz, TimeSpan I);

    private static partial class Merged
    {
        [DblinkQuery("SELECT id FROM item ORDER BY id DESC")]
        public static partial Task<List<ShardItem>> ItemsAsync(NpgsqlConnection connection, [DblinkFanOut(OrderBy = "id DESC")] IReadOnlyList<string> servers);

        [DblinkQuery("SELECT n FROM generate_series(1, @count) AS n ORDER BY n", FetchSize = 7)]
        public static partial IAsyncEnumerable<int> NumbersAsync(NpgsqlConnection connection, [DblinkFanOut(OrderBy = "n")] string[] servers, int count);

        [DblinkQuery("SELECT n FROM generate_series(1, @count) AS n ORDER BY n")]
        public static partial IAsyncEnumerable<int> MeasuredAsync(NpgsqlConnection connection, [DblinkFanOut(OrderBy = "n")] string[] servers, int count);

        [DblinkQuery("SELECT n FROM (VALUES (2), (NULL), (1)) AS t(n) ORDER BY n")]
        public static partial Task<int?[]> AscendingAsync(NpgsqlConnection connection, [DblinkFanOut(OrderBy = "n")] string[] servers);

        [DblinkQuery("SELECT n FROM (VALUES (2), (NULL), (1)) AS t(n) ORDER BY n DESC")]
        public static partial Task<int?[]> DescendingAsync(NpgsqlConnection connection, [DblinkFanOut(OrderBy = "n DESC")] string[] servers);

        [DblinkQuery("SELECT n FROM (VALUES (2), (NULL), (1)) AS t(n) ORDER BY n NULLS FIRST")]
        public static partial Task<int?[]> NullsFirstAsync(NpgsqlConnection connection, [DblinkFanOut(OrderBy = "n NULLS FIRST")] string[] servers);

        [DblinkQuery("SELECT n FROM (VALUES ('NaN'::float8), ('-Infinity'), (0), ('-0'), ('Infinity')) AS t(n) ORDER BY n")]
        public static partial Task<List<double>> FloatsAsync(NpgsqlConnection connection, [DblinkFanOut(OrderBy = "n")] string[] servers);

        [DblinkQuery("""
            SELECT s FROM (VALUES ('a'), ('A'), ('Z'), ('z'), ('aa'), (''), ('é'), (U&'\FFFD'), (U&'\+01F600'), (NULL)) AS t(s) ORDER BY s COLLATE "C"
            """)]
        public static partial Task<List<string?>> TextsAsync(NpgsqlConnection connection, [DblinkFanOut(OrderBy = "s")] string[] servers);

        [DblinkQuery("""
            SELECT * FROM (
                SELECT random() < 0.5 AS b, round((random() * 4)::numeric, 0) AS n, md5((random() * 9)::int::text)::uuid AS u,
                    (SELECT d FROM (VALUES (date '-infinity'), ('2026-11-22'), ('infinity')) AS t(d) ORDER BY random() + i LIMIT 1) AS d,
                    time '00:00' + random() * interval '1 day' AS t, timestamp 'epoch' + random() * interval '9 years' AS ts,
                    timestamptz 'epoch' + random() * interval '9 years' AS tz, random() * interval '9 days' AS i
                FROM generate_series(1, 256) AS i) AS v
            ORDER BY d DESC, b, n DESC, u, t, ts, tz, i
            """)]
        public static partial Task<List<Value>> ValuesAsync(
            NpgsqlConnection connection, [DblinkFanOut(OrderBy = "d DESC, b, n DESC, u, t, ts, tz, i")] string[] servers);

        [DblinkQuery("SELECT id FROM item ORDER BY -id")]
        public static partial Task<List<ShardItem>> UnsortedAsync(NpgsqlConnection connection, [DblinkFanOut(OrderBy = "id")] string[] servers);

        [DblinkQuery("SELECT s FROM (VALUES ('a'), ('B'), ('c')) AS t(s) ORDER BY s COLLATE \"und-x-icu\"")]
        public static partial Task<List<string>> CollatedAsync(NpgsqlConnection connection, [DblinkFanOut(OrderBy = "s")] string[] servers);

        [DblinkQuery("SELECT id * (id - @zero) / (id - @zero) AS id FROM item ORDER BY item.id", FetchSize = 1)]
        public static partial Task<DblinkFanOutResult<ShardItem>> FailingAsync(
            NpgsqlConnection connection, [DblinkFanOut(OrderBy = "id", Failures = DblinkFanOutFailures.Collect)] string[] servers, int zero);
    }
}
