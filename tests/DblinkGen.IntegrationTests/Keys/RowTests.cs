using DblinkGen.IntegrationTests.Conformance;
using Npgsql;

namespace DblinkGen.IntegrationTests.Keys;

public sealed class RowTests(RegressionSchema schema) : IClassFixture<RegressionSchema>, IAsyncLifetime
{
    private const string Event = "CREATE TABLE IF NOT EXISTS event (day date PRIMARY KEY, at timestamp, span interval, ratio float8, raw bytea, note text)";
    private const string Settings = "SELECT concat_ws('/', current_setting('DateStyle'), current_setting('IntervalStyle'), current_setting('extra_float_digits'), current_setting('bytea_output'))";

    private DblinkSession _session = null!;

    private NpgsqlConnection Local => _session.Connection;

    public async ValueTask InitializeAsync() => _session = await schema.OpenAsync();

    [Fact]
    public async Task A_row_is_inserted_updated_and_deleted_on_the_remote()
    {
        var row = new DblinkLocalRow("foo", 1, "b").As(50, "it's \\ 50%");
        Assert.Equal(1, await _session.SendRowAsync(RegressionSchema.Server, DblinkRowChange.Insert, row));
        Assert.Equal("{a1,b1,c1}", await schema.RemoteAsync<string>("SELECT f3::text FROM foo WHERE f1 = 50 AND f2 = 'it''s \\ 50%'"));

        await schema.RunRemoteAsync("UPDATE foo SET f3 = NULL WHERE f1 = 50");
        Assert.Equal(1, await _session.SendRowAsync(RegressionSchema.Server, DblinkRowChange.Update, row));
        Assert.Equal("{a1,b1,c1}", await schema.RemoteAsync<string>("SELECT f3::text FROM foo WHERE f1 = 50"));

        Assert.Equal(1, await _session.SendRowAsync(RegressionSchema.Server, DblinkRowChange.Delete, row));
        Assert.Equal(0, await _session.SendRowAsync(RegressionSchema.Server, DblinkRowChange.Delete, row));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Values_arrive_whatever_the_local_settings_are_which_stay_as_they_are(bool inTransaction)
    {
        var day = new DateOnly(2026, 2, inTransaction ? 3 : 4);
        await using var session = await DblinkSession.OpenAsync(schema.App, _session.Options);
        await LocalSql.RunAsync(session.Connection, Event);
        await schema.RunRemoteAsync(Event);
        await LocalSql.RunAsync(
            session.Connection,
            $@"INSERT INTO event VALUES ('{day:O}', '2026-02-03 04:05:06.000007', '-1 day +02:03:04', 0.1::float8 + 0.2, '\x00ff27', E'\\ '' %')");
        await LocalSql.RunAsync(
            session.Connection, "SET DateStyle = 'SQL, DMY'; SET IntervalStyle = sql_standard; SET extra_float_digits = -3; SET bytea_output = escape; SET standard_conforming_strings = off");
        var settings = await LocalSql.ScalarAsync<string>(session.Connection, Settings);

        await using (var transaction = inTransaction ? await session.Connection.BeginTransactionAsync() : null)
        {
            await session.SendRowAsync(RegressionSchema.Server, DblinkRowChange.Insert, new("event", day));
            Assert.Equal(settings, await LocalSql.ScalarAsync<string>(session.Connection, Settings));
        }

        Assert.Equal(
            @"(2026-02-03 04:05:06.000007,-1 days +02:03:04,0.30000000000000004,\x00ff27,\ ' %)",
            await schema.RemoteAsync<string>($"SELECT format('(%s,%s,%s,%s,%s)', at, span, ratio, raw, note) FROM event WHERE day = '{day:O}'"));
    }

    [Fact]
    public async Task A_table_is_named_on_the_remote_as_the_caller_names_it_though_the_search_path_finds_it_without_schema()
    {
        var here = await LocalSql.ScalarAsync<string>(Local, "SELECT current_schema()");
        Assert.StartsWith(
            $"DELETE FROM {here}.foo WHERE", await _session.BuildRowSqlAsync(DblinkRowChange.Delete, new($"{here}.FOO", 0, "a")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NULL_in_a_key_is_compared_as_such()
    {
        await LocalSql.RunAsync(Local, "CREATE TABLE keyless (a int, b text); INSERT INTO keyless VALUES (1, NULL), (1, 'x')");
        var row = new DblinkLocalRow("keyless", 1, null).By("a", "b");
        Assert.Equal("UPDATE keyless SET a = '1', b = NULL WHERE a = '1' AND b IS NULL", await _session.BuildRowSqlAsync(DblinkRowChange.Update, row));
    }

    [Fact]
    public async Task A_key_out_of_the_order_of_the_table_keeps_its_own()
    {
        await LocalSql.RunAsync(Local, "CREATE TABLE turned (gone int, a int, b text, PRIMARY KEY (b, a)); ALTER TABLE turned DROP COLUMN gone; INSERT INTO turned VALUES (1, 'x')");
        Assert.Equal([new(1, "b"), new(2, "a")], await _session.GetPrimaryKeyAsync("turned"));
        Assert.Equal("INSERT INTO turned(a,b) VALUES('2','y')", await _session.BuildRowSqlAsync(DblinkRowChange.Insert, new DblinkLocalRow("turned", "x", 1).As("y", 2)));
    }

    [Fact]
    public async Task A_row_of_a_view_is_found_by_named_columns()
    {
        await LocalSql.RunAsync(Local, "CREATE VIEW letters AS SELECT f2 AS letter FROM foo");
        Assert.Equal(
            "INSERT INTO letters(letter) VALUES('c')", await _session.BuildRowSqlAsync(DblinkRowChange.Insert, new DblinkLocalRow("letters", "c").By("letter")));
    }

    [Fact]
    public async Task Keys_are_given_as_values_of_their_types()
    {
        await LocalSql.RunAsync(
            Local,
            """
            SET DateStyle = 'SQL, DMY';
            CREATE TABLE typed (u uuid, n numeric, d date, at timestamptz, PRIMARY KEY (u, n, d, at));
            INSERT INTO typed VALUES ('6f9619ff-8b86-d011-b42d-00c04fc964ff', 1.50, '2026-02-03', '2026-02-03 04:05:06+00')
            """);
        var row = new DblinkLocalRow(
            "typed", Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff"), 1.50m, new DateOnly(2026, 2, 3), new DateTimeOffset(2026, 2, 3, 5, 5, 6, TimeSpan.FromHours(1)));
        Assert.StartsWith("INSERT INTO typed", await _session.BuildRowSqlAsync(DblinkRowChange.Insert, row), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_primary_key_of_a_remote_table_is_read_there()
    {
        await schema.RunRemoteAsync("CREATE TABLE \"There\" (a int, b text, PRIMARY KEY (b, a)); CREATE TABLE keyless_there (a int)");
        Assert.Equal([new(1, "b"), new(2, "a")], await _session.GetRemotePrimaryKeyAsync(RegressionSchema.Server, "\"There\""));
        Assert.Empty(await _session.GetRemotePrimaryKeyAsync(RegressionSchema.Server, "keyless_there"));
    }

    [Fact]
    public async Task A_row_that_the_remote_refuses_is_in_no_part_of_the_exception_that_says_so()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(
            () => _session.SendRowAsync(RegressionSchema.Server, DblinkRowChange.Insert, new("foo", 0, "a")));
        Assert.Equal((DblinkErrorKind.RemoteStatement, "23505"), (failure.Kind, failure.SqlState));
        Assert.Equal(("INSERT INTO foo …", "DblinkSession.SendRow"), (failure.RemoteSql, failure.Method));
        Assert.DoesNotContain("a0", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_is_sent_inside_the_remote_transaction()
    {
        await using (await _session.BeginTransactionAsync(RegressionSchema.Server))
            await _session.SendRowAsync(RegressionSchema.Server, DblinkRowChange.Insert, new DblinkLocalRow("foo", 1, "b").As(60, "b"));
        Assert.Equal(0, await schema.RemoteAsync<long>("SELECT count(*) FROM foo WHERE f1 = 60"));
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();
}
