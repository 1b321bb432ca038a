using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Execution;

public sealed partial class AllocationTests(TwoDatabases databases)
{
    private const int Rows = 20_000;

    /// <summary>In bytes.</summary>
    private const int LeastObject = 24;

    [Fact]
    public void Columns_that_the_client_reads_allocate_nothing_for_a_row()
    {
        using var connection = databases.App.OpenConnection();
        Allocated(Values.Typed(connection, 2000));
        Allocated(Values.Text(connection, 2000));

        var typed = Allocated(Values.Typed(connection, Rows));
        var text = Allocated(Values.Text(connection, Rows));

        // The rest of a scan varies by some kilobytes.
        Assert.True((text - typed) / Rows < LeastObject, $"{text:N0} bytes, and {typed:N0} when the local server reads them.");
    }

    /// <summary>Read synchronously, so that all happens on this thread.</summary>
    private static long Allocated(IEnumerable<Row> rows)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = 0L;
        foreach (var row in rows)
            sum += row.Id;
        Assert.NotEqual(0, sum);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    public readonly record struct Row(
        int Id, bool Even, long Big, decimal? Price, double Root, DateTimeOffset At, DateOnly Day, TimeOnly Clock, TimeSpan Since, Guid Code);

    [DblinkServer(TwoDatabases.Server, Connection = "allocation")]
    private static partial class Values
    {
        private const string Sql = """
            SELECT i AS id, i % 2 = 0 AS even, i * 5000000000 AS big, i / 8.0 AS price, sqrt(i) AS root, to_timestamp(i * 1.5) AS at, date '2026-01-01' + i AS day,
                time '00:00' + i * interval '1 second' AS clock, i * interval '-1 minute' AS since, gen_random_uuid() AS code
            FROM generate_series(1, @count) AS i
            """;

        [DblinkQuery(Sql, Transfer = DblinkTransfer.Typed)]
        public static partial IEnumerable<Row> Typed(NpgsqlConnection connection, int count);

        [DblinkQuery(Sql, Transfer = DblinkTransfer.Text)]
        public static partial IEnumerable<Row> Text(NpgsqlConnection connection, int count);
    }
}
