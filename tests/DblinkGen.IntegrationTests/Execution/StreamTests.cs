using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Execution;

public sealed partial class StreamTests(TwoDatabases databases)
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(80)]
    [InlineData(81)]
    [InlineData(249)]
    [InlineData(250)]
    [InlineData(251)]
    [InlineData(8_250)]
    [InlineData(8_251)]
    [InlineData(50_000)]
    public async Task A_stream_yields_every_row_whatever_the_chunks(int count)
    {
        await using var connection = await databases.App.OpenConnectionAsync();
        Assert.Equal(Enumerable.Range(1, count), await Numbers.StreamAsync(connection, count).ToListAsync());
        Assert.Equal(Enumerable.Range(1, count), Numbers.Stream(connection, count));
        Assert.Equal(Enumerable.Range(1, count), await Numbers.ListAsync(connection, count));
        Assert.Equal(Enumerable.Range(1, count), await Numbers.MeasuredAsync(connection, count).ToListAsync());
        Assert.Equal(Enumerable.Range(1, count), Numbers.Measured(connection, count));
    }

    [Fact]
    public async Task A_stream_that_is_left_early_ends_the_remote_transaction()
    {
        await using var connection = await databases.App.OpenConnectionAsync();
        await foreach (var _ in Numbers.StreamAsync(connection, 1000))
            break;
        _ = Numbers.Stream(connection, 1000).First();
        Assert.Equal("0", await Numbers.OpenCursorsAsync(connection));
        Assert.Equal(10, (await Numbers.ListAsync(connection, 10)).Count);
    }

    [Fact]
    public async Task A_stream_that_fails_midway_says_so_and_leaves_the_link_usable()
    {
        await using var connection = await databases.App.OpenConnectionAsync();
        var read = 0;
        var failure = await Assert.ThrowsAsync<DblinkException>(async () =>
        {
            await foreach (var _ in Numbers.FailingAsync(connection, 500))
                read++;
        });
        Assert.Equal("22012", failure.SqlState);
        Assert.InRange(read, 1, 499);
        Assert.Equal("0", await Numbers.OpenCursorsAsync(connection));
    }

    [Fact]
    public async Task A_stream_inside_a_local_transaction_leaves_it_alone()
    {
        await using var connection = await databases.App.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await foreach (var _ in Numbers.StreamAsync(connection, 1000))
            break;
        Assert.Equal(20, (await Numbers.ListAsync(connection, 20)).Count);
        await transaction.CommitAsync();
    }

    [Fact]
    public async Task A_cancelled_stream_leaves_the_link_usable()
    {
        await using var connection = await databases.App.OpenConnectionAsync();
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Numbers.StreamAsync(connection, 100_000).WithCancellation(cancellation.Token))
                await cancellation.CancelAsync();
        });
        Assert.Equal("0", await Numbers.OpenCursorsAsync(connection));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(251)]
    [InlineData(30_000)]
    public async Task A_stream_whose_rows_are_measured_is_stopped_in_chunks_of_any_size(int after)
    {
        await using var connection = await databases.App.OpenConnectionAsync();
        using var cancellation = new CancellationTokenSource();
        var read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Numbers.MeasuredAsync(connection, 1_000_000).WithCancellation(cancellation.Token))
            {
                if (++read == after)
                    await cancellation.CancelAsync();
            }
        });
        Assert.Equal(after, (await Numbers.MeasuredAsync(connection, 1_000_000).Take(after).ToListAsync()).Count);
        Assert.Equal("0", await Numbers.OpenCursorsAsync(connection));
    }

    [Fact]
    public async Task A_second_call_during_a_stream_is_refused_and_leaves_the_stream_alone()
    {
        await using var connection = await databases.App.OpenConnectionAsync();
        var rows = 0;
        await foreach (var _ in Numbers.StreamAsync(connection, 25))
        {
            rows++;
            var refusal = await Assert.ThrowsAsync<DblinkException>(() => Numbers.OpenCursorsAsync(connection));
            Assert.Equal(DblinkErrorKind.Refused, refusal.Kind);
            Assert.Equal(DblinkOutcome.NotRun, refusal.Outcome);
        }

        Assert.Equal(25, rows);
        Assert.Equal("0", await Numbers.OpenCursorsAsync(connection));
    }

    [DblinkServer(TwoDatabases.Server, Connection = "numbers")]
    private static partial class Numbers
    {
        private const string Sql = "SELECT n FROM generate_series(1, @count) AS n ORDER BY n -- all of them";

        [DblinkQuery(Sql, FetchSize = 10)]
        public static partial IAsyncEnumerable<int> StreamAsync(NpgsqlConnection connection, int count, CancellationToken cancellationToken = default);

        [DblinkQuery(Sql, FetchSize = 10)]
        public static partial IEnumerable<int> Stream(NpgsqlConnection connection, int count);

        [DblinkQuery(Sql, FetchSize = 10)]
        public static partial Task<List<int>> ListAsync(NpgsqlConnection connection, int count);

        [DblinkQuery(Sql)]
        public static partial IAsyncEnumerable<int> MeasuredAsync(NpgsqlConnection connection, int count, CancellationToken cancellationToken = default);

        [DblinkQuery(Sql)]
        public static partial IEnumerable<int> Measured(NpgsqlConnection connection, int count);

        [DblinkQuery("SELECT 1 / (@zeroAt - n) FROM generate_series(1, 1000) AS n", FetchSize = 10)]
        public static partial IAsyncEnumerable<int> FailingAsync(NpgsqlConnection connection, int zeroAt, CancellationToken cancellationToken = default);

        [DblinkQuery("SELECT count(*)::text FROM pg_cursors")]
        public static partial Task<string> OpenCursorsAsync(NpgsqlConnection connection);
    }
}
