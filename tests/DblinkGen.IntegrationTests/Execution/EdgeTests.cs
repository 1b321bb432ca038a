using DblinkGen.IntegrationTests.Servers;
using Npgsql;
using NpgsqlTypes;

namespace DblinkGen.IntegrationTests.Execution;

public sealed partial class EdgeTests(TwoDatabases databases)
{
    public static TheoryData<string> Cases { get; } = [.. EdgeCases.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_value_is_what_a_direct_connection_reads(string name)
    {
        var read = EdgeCases.All.Single(c => c.Name == name);
        foreach (var value in read.Values)
            Assert.Equal((value, await read.Direct(databases.Remote, value)), (value, await read.Read(databases.App, value)));
    }

    [Fact]
    public async Task What_Npgsql_reads_as_another_value_is_refused()
    {
        // Npgsql 10 takes a number of ticks beyond 64 bits for one within, and forgets months below zero.
        await AssertMisfitAsync(() => EdgeColumns.TimestampAsync(databases.App, "294276-12-31 23:59:59"));
        await AssertMisfitAsync(() => EdgeColumns.IntervalSpanAsync(databases.App, "-1 month"));
        await AssertMisfitAsync(() => EdgeColumns.IntervalSpanAsync(databases.App, "2147483647 days"));
    }

    /// <summary>The most hours that PostgreSQL 14 reads; the unit tests go to the end of what later ones write.</summary>
    [Theory]
    [InlineData("-1 month 5 days", -1, 5, 0L)]
    [InlineData("-2147483648 days", 0, int.MinValue, 0L)]
    [InlineData("2147483647:59:59.999999", 0, 0, 7_730_941_132_799_999_999L)]
    public async Task Every_interval_of_PostgreSQL_is_read(string text, int months, int days, long microseconds) =>
        Assert.Equal(new NpgsqlInterval(months, days, microseconds), await EdgeColumns.IntervalAsync(databases.App, text));

    [Fact]
    public async Task Infinite_intervals_are_read_where_PostgreSQL_has_them()
    {
        foreach (var value in databases.Postgres.MajorVersion < 17 ? Array.Empty<string>() : ["infinity", "-infinity"])
        {
            await using var command = databases.Remote.CreateCommand($"SELECT interval '{value}'");
            await using var direct = await command.ExecuteReaderAsync();
            Assert.True(await direct.ReadAsync());
            Assert.Equal(direct.GetFieldValue<NpgsqlInterval>(0), await EdgeColumns.IntervalAsync(databases.App, value));
            await AssertMisfitAsync(() => EdgeColumns.IntervalSpanAsync(databases.App, value));
        }
    }

    [Fact]
    public async Task NULL_is_null()
    {
        Assert.Null(await EdgeColumns.Int4Async(databases.App, null));
        Assert.Null(await EdgeColumns.TimestampTzAsync(databases.App, null));
    }

    [Fact]
    public async Task NULL_for_a_member_that_cannot_hold_it_names_its_column()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Wrong.NullAsync(databases.App));

        Assert.Equal(DblinkErrorKind.NullValue, failure.Kind);
        Assert.Contains("\"second\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_does_not_fit_names_its_column_and_declared_type()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Wrong.MisfitAsync(databases.App));

        Assert.Equal(DblinkErrorKind.ValueMisfit, failure.Kind);
        Assert.Contains("\"second\" (int4)", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'12 apples'", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("German, DMY")]
    [InlineData("SQL, MDY")]
    [InlineData("Postgres, DMY")]
    public async Task A_date_in_a_style_that_is_not_the_links_is_an_error(string style)
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Wrong.StyledAsync(databases.App, style));

        Assert.Equal(DblinkErrorKind.ValueMisfit, failure.Kind);
        Assert.Contains("pooler", failure.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timestamp_that_is_declared_as_an_instant_is_an_error_that_says_so()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Wrong.NoInstantAsync(databases.App));

        Assert.Equal(DblinkErrorKind.ValueMisfit, failure.Kind);
        Assert.Contains("Declare it as timestamp", failure.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iso_8601")]
    [InlineData("sql_standard")]
    [InlineData("postgres_verbose")]
    public Task An_interval_in_another_style_is_an_error(string style) => AssertMisfitAsync(() => Wrong.StyledIntervalAsync(databases.App, style));

    [Fact]
    public async Task A_stream_of_mixed_columns_is_what_a_direct_connection_reads()
    {
        var expected = new List<Mixed>();
        await using (var command = databases.Remote.CreateCommand(Wrong.Rows))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                expected.Add(new(
                    reader.GetInt32(0), reader.GetString(1), reader.GetFieldValue<decimal?>(2), reader.GetFieldValue<DateTimeOffset>(3), reader.GetBoolean(4),
                    reader.GetTimeSpan(5), reader.GetDouble(6), reader.GetFieldValue<string?[]>(7)));
            }
        }

        var rows = new List<Mixed>();
        await foreach (var row in Wrong.RowsAsync(databases.App))
            rows.Add(row);

        Assert.Equal(2500, rows.Count);
        Assert.Equal(expected.Select(r => $"{r} {string.Join(',', r.Tags)}"), rows.Select(r => $"{r} {string.Join(',', r.Tags)}"));
    }

    private static async Task AssertMisfitAsync<T>(Func<Task<T>> read) =>
        Assert.Equal(DblinkErrorKind.ValueMisfit, (await Assert.ThrowsAsync<DblinkException>(read)).Kind);

    public sealed record Pair(int First, int Second);

    public sealed record Mixed(int Id, string Name, decimal? Price, DateTimeOffset At, bool Even, TimeSpan Since, double Root, string?[] Tags);

    [DblinkServer(TwoDatabases.Server, Connection = "edges")]
    private static partial class Wrong
    {
        public const string Rows = """
            SELECT i AS id, 'name ' || i AS name, CASE WHEN i % 7 > 0 THEN i / 8.0 END AS price, timestamptz '2026-01-01 00:00:00+00' + i * interval '1 hour 1.5 seconds' AS at,
                i % 2 = 0 AS even, i * interval '-1 hour' AS since, sqrt(i) AS root, ARRAY[i::text, NULL] AS tags
            FROM generate_series(1, 2500) AS i
            """;

        [DblinkQuery("SELECT 1 AS first, NULL::int AS second")]
        public static partial Task<Pair> NullAsync(NpgsqlDataSource dataSource);

        [DblinkQuery("SELECT 1 AS first, '12 apples' AS second")]
        public static partial Task<Pair> MisfitAsync(NpgsqlDataSource dataSource);

        [DblinkQuery("SELECT timestamp '2026-02-01 03:04:05'")]
        public static partial Task<DateTime> NoInstantAsync(NpgsqlDataSource dataSource);

        [DblinkQuery("WITH s AS MATERIALIZED (SELECT set_config('DateStyle', @style, true)) SELECT date '2026-02-01' FROM s WHERE s IS NOT NULL")]
        public static partial Task<DateOnly> StyledAsync(NpgsqlDataSource dataSource, string style);

        [DblinkQuery("WITH s AS MATERIALIZED (SELECT set_config('IntervalStyle', @style, true)) SELECT interval '1 day 02:03:04' FROM s WHERE s IS NOT NULL")]
        public static partial Task<TimeSpan> StyledIntervalAsync(NpgsqlDataSource dataSource, string style);

        [DblinkQuery(Rows)]
        public static partial IAsyncEnumerable<Mixed> RowsAsync(NpgsqlDataSource dataSource);
    }
}
