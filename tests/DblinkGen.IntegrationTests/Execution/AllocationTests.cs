using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Execution;

public sealed partial class AllocationTests(TwoDatabases databases)
{
    private const int Rows = 20_000;

    /// <summary>In bytes.</summary>
    private const int LeastObject = 24;

    [Fact]
    public void Columns_allocate_nothing_for_a_row()
    {
        using var connection = databases.App.OpenConnection();
        Allocated(Values.Ids(connection, 2000));
        Allocated(Values.Rows(connection, 2000).Select(row => row.Id));

        var one = Allocated(Values.Ids(connection, Rows));
        var all = Allocated(Values.Rows(connection, Rows).Select(row => row.Id));

        // The rest of a scan varies by some kilobytes.
        Assert.True((all - one) / Rows < LeastObject, $"{all:N0} bytes, and {one:N0} for rows of one column.");
    }

    /// <summary>Read synchronously, so that all happens on this thread.</summary>
    private static long Allocated(IEnumerable<int> rows)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = 0L;
        foreach (var id in rows)
            sum += id;
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

        [DblinkQuery("SELECT i AS id FROM generate_series(1, @count) AS i")]
        public static partial IEnumerable<int> Ids(NpgsqlConnection connection, int count);

        [DblinkQuery(Sql)]
        public static partial IEnumerable<Row> Rows(NpgsqlConnection connection, int count);
    }
}
