using System.Diagnostics;
using System.Globalization;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Execution;

/// <summary>
/// 1,000,000 rows, some 60 MB as text. Each test has a backend of its own, whose peak the kernel keeps (<c>VmHWM</c>).
/// </summary>
public sealed partial class MemoryTests(TwoDatabases databases) : IAsyncDisposable
{
    private const int Rows = 1_000_000;
    private const long Bound = 16L << 20;

    private readonly NpgsqlDataSource _app = databases.CreateApp(b => b.MaxPoolSize = 1);

    [Fact]
    public async Task A_stream_with_a_fetch_size_holds_little_in_the_local_backend_and_nothing_in_the_client()
    {
        await using var connection = await _app.OpenConnectionAsync();
        await foreach (var _ in Many.StreamAsync(connection, 50_000))
        {
        }

        var before = await PeakAsync(connection);
        var live = GC.GetTotalMemory(forceFullCollection: true);
        var rows = 0;
        var growth = 0L;
        await foreach (var _ in Many.StreamAsync(connection, Rows))
        {
            if (++rows == Rows / 2)
                growth = GC.GetTotalMemory(forceFullCollection: true) - live;
        }

        Assert.Equal(Rows, rows);
        Assert.InRange(await PeakAsync(connection) - before, 0, Bound);
        Assert.True(growth < Bound, $"The client held {growth:N0} bytes.");
    }

    [Theory]
    [InlineData(Rows, 10)]
    [InlineData(10_000, 10_000)]
    public async Task A_stream_whose_rows_are_measured_holds_little_in_the_local_backend(int rows, int width)
    {
        await using var connection = await _app.OpenConnectionAsync();
        await Many.MeasuredAsync(connection, 10, 10).CountAsync();
        var before = await PeakAsync(connection);
        Assert.Equal(rows, await Many.MeasuredAsync(connection, rows, width).CountAsync());
        Assert.InRange(await PeakAsync(connection) - before, 0, Bound);
    }

    [Fact]
    public async Task A_list_with_a_fetch_size_holds_little_in_the_local_backend()
    {
        await using var connection = await _app.OpenConnectionAsync();
        await Many.ListAsync(connection, 50_000);
        var before = await PeakAsync(connection);
        Assert.Equal(Rows, (await Many.ListAsync(connection, Rows)).Count);
        Assert.InRange(await PeakAsync(connection) - before, 0, Bound);
    }

    [Fact]
    public async Task A_list_without_a_fetch_size_spills_to_the_local_servers_disk()
    {
        await using var connection = await _app.OpenConnectionAsync();
        await Many.WholeAsync(connection, 50_000);
        var before = await PeakAsync(connection);
        Assert.Equal(Rows, (await Many.WholeAsync(connection, Rows)).Length);
        Assert.InRange(await PeakAsync(connection) - before, 0, Bound);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>In bytes. Where the server runs on no Linux kernel, it runs on this machine.</summary>
    private async Task<long> PeakAsync(NpgsqlConnection connection)
    {
        var status = await TwoDatabases.ScalarAsync<object>(
            databases.Admin, $"SELECT pg_read_file('/proc/{connection.ProcessID}/status', 0, 65536, true)");
        if (status is not string text)
            return Process.GetProcessById(connection.ProcessID).PeakWorkingSet64;
        var peak = text.Split('\n').Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(peak["VmHWM:".Length..^"kB".Length].Trim(), CultureInfo.InvariantCulture) * 1024;
    }

    [DblinkServer(TwoDatabases.Server, Connection = "many")]
    private static partial class Many
    {
        private const string Sql = "SELECT n AS id, 'row number ' || n AS name, n::numeric / 7 AS price FROM generate_series(1, @count) AS n";

        [DblinkQuery(Sql, FetchSize = 1000)]
        public static partial IAsyncEnumerable<ManyRow> StreamAsync(NpgsqlConnection connection, int count);

        [DblinkQuery("SELECT n AS id, repeat('x', @width) AS name, n::numeric / 7 AS price FROM generate_series(1, @count) AS n")]
        public static partial IAsyncEnumerable<ManyRow> MeasuredAsync(NpgsqlConnection connection, int count, int width);

        [DblinkQuery(Sql, FetchSize = 1000)]
        public static partial Task<List<ManyRow>> ListAsync(NpgsqlConnection connection, int count);

        [DblinkQuery(Sql)]
        public static partial Task<ManyRow[]> WholeAsync(NpgsqlConnection connection, int count);
    }

    public readonly record struct ManyRow(int Id, string Name, decimal Price);
}
