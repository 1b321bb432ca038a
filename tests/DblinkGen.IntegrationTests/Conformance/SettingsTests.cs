using NpgsqlTypes;

namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>
/// What the suite pins of settings that say how values are written: in local statements over row sources the local server reads by those of the remote session, and keeps its
/// own. Values that the client reads have the style of the link, or are refused.
/// </summary>
public sealed partial class SettingsTests(RegressionSchema schema) : IClassFixture<RegressionSchema>, IAsyncLifetime
{
    private static readonly DateTimeOffset s_twelfthOfMarch = new(2013, 3, 12, 0, 0, 0, TimeSpan.Zero);

    private DblinkSession _session = null!;

    public async ValueTask InitializeAsync()
    {
        _session = await schema.OpenAsync();
        await _session.DisconnectAsync("values");
    }

    [Fact]
    public async Task A_row_is_read_by_the_DateStyle_of_the_remote_session()
    {
        await SetRemoteAsync("SET DateStyle = German, DMY");
        Assert.Equal(s_twelfthOfMarch, await Values.OneAsync(_session));
    }

    [Fact]
    public async Task Several_rows_are_read_by_the_DateStyle_of_the_remote_session()
    {
        await SetRemoteAsync("SET DateStyle = German, DMY");
        Assert.Equal([s_twelfthOfMarch, s_twelfthOfMarch], await Values.TwoAsync(_session));
    }

    [Fact]
    public async Task A_stream_is_read_by_the_DateStyle_of_the_remote_session()
    {
        await SetRemoteAsync("SET DateStyle = German, DMY");
        Assert.Equal([s_twelfthOfMarch, s_twelfthOfMarch], await Values.StreamAsync(_session).ToListAsync());
    }

    [Fact]
    public async Task An_interval_means_the_same_after_the_IntervalStyle_was_changed_which_is_set_again()
    {
        Assert.Equal(new NpgsqlInterval(0, -1, Microseconds(2, 3, 4)), await Values.IntervalAsync(_session));
        await SetRemoteAsync("SET IntervalStyle = sql_standard");
        Assert.Equal(new NpgsqlInterval(0, -1, Microseconds(2, 3, 4)), await Values.IntervalAsync(_session));
    }

    [Fact]
    public async Task A_change_of_the_remote_DateStyle_is_followed()
    {
        await SetRemoteAsync("SET DateStyle = ISO, MDY");
        Assert.Equal(s_twelfthOfMarch, await Values.MonthFirstAsync(_session));
        await SetRemoteAsync("SET DateStyle = German, DMY");
        Assert.Equal(s_twelfthOfMarch, await Values.OneAsync(_session));
    }

    [Fact]
    public async Task A_value_that_does_not_parse_is_an_error_after_the_rows_before_it()
    {
        var read = new List<int>();
        var failure = await Assert.ThrowsAsync<DblinkException>(async () =>
        {
            await foreach (var value in Values.NotAllNumbersAsync(_session))
                read.Add(value);
        });
        Assert.Equal(DblinkErrorKind.ValueMisfit, failure.Kind);
        Assert.Equal([1], read);
    }

    [Theory]
    [InlineData("ISO, MDY", "postgres")]
    [InlineData("SQL, DMY", "sql_standard")]
    [InlineData("German, DMY", "iso_8601")]
    public async Task Values_arrive_whatever_the_local_settings_are_which_stay_as_they_are(string dateStyle, string intervalStyle)
    {
        await LocalSql.RunAsync(_session.Connection, $"SET DateStyle = '{dateStyle}'; SET IntervalStyle = {intervalStyle}");
        Assert.Equal(
            (s_twelfthOfMarch, new NpgsqlInterval(1, -2, Microseconds(3, 0, 0))), await Values.BothAsync(_session, s_twelfthOfMarch, new(1, -2, Microseconds(3, 0, 0))));

        await SetRemoteAsync("SET DateStyle = 'Postgres, YMD'");
        await Assert.ThrowsAsync<DblinkException>(() => Values.NotANumberAsync(_session));
        Assert.Equal(
            (s_twelfthOfMarch, new NpgsqlInterval(1, -2, Microseconds(3, 0, 0))), await Values.BothAsync(_session, s_twelfthOfMarch, new(1, -2, Microseconds(3, 0, 0))));

        Assert.Equal(dateStyle, await LocalSql.ScalarAsync<string>(_session.Connection, "SHOW DateStyle"));
        Assert.Equal(intervalStyle, await LocalSql.ScalarAsync<string>(_session.Connection, "SHOW IntervalStyle"));
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    private static long Microseconds(int hours, int minutes, int seconds) => (long)new TimeSpan(hours, minutes, seconds).TotalMicroseconds;

    private Task<long> SetRemoteAsync(string sql) => _session.ExecuteAsync(RegressionSchema.Server, sql, "values");

    [DblinkServer(RegressionSchema.Server, Connection = "values")]
    private static partial class Values
    {
        [DblinkRowSource("rows", "SELECT * FROM (VALUES ('12.03.2013 00:00:00+00')) t", Columns = "at timestamptz")]
        [DblinkLocalQuery("SELECT r.at FROM @rows AS r")]
        public static partial Task<DateTimeOffset> OneAsync(DblinkSession session);

        [DblinkRowSource("rows", "SELECT * FROM (VALUES ('12.03.2013 00:00:00+00'), ('12.03.2013 00:00:00+00')) t", Columns = "at timestamptz")]
        [DblinkLocalQuery("SELECT r.at FROM @rows AS r")]
        public static partial Task<List<DateTimeOffset>> TwoAsync(DblinkSession session);

        [DblinkRowSource("rows", "SELECT * FROM (VALUES ('12.03.2013 00:00:00+00'), ('12.03.2013 00:00:00+00')) t", Columns = "at timestamptz")]
        [DblinkLocalQuery("SELECT r.at FROM @rows AS r")]
        public static partial IAsyncEnumerable<DateTimeOffset> StreamAsync(DblinkSession session);

        [DblinkRowSource("rows", "SELECT * FROM (VALUES ('03.12.2013 00:00:00+00')) t", Columns = "at timestamptz")]
        [DblinkLocalQuery("SELECT r.at FROM @rows AS r")]
        public static partial Task<DateTimeOffset> MonthFirstAsync(DblinkSession session);

        [DblinkRowSource("rows", "SELECT * FROM (VALUES ('-1 2:03:04')) i", Columns = "span interval")]
        [DblinkLocalQuery("SELECT r.span FROM @rows AS r")]
        public static partial Task<NpgsqlInterval> IntervalAsync(DblinkSession session);

        [DblinkQuery("SELECT * FROM (VALUES ('1'), ('not an int')) AS t(text)", FetchSize = 1)]
        public static partial IAsyncEnumerable<int> NotAllNumbersAsync(DblinkSession session);

        [DblinkQuery("SELECT 'not an int'")]
        public static partial Task<int> NotANumberAsync(DblinkSession session);

        [DblinkRowSource("rows", "SELECT @at AS at, @span AS span", Columns = "at timestamptz, span interval")]
        [DblinkLocalQuery("SELECT r.at, r.span FROM @rows AS r")]
        public static partial Task<(DateTimeOffset At, NpgsqlInterval Span)> BothAsync(DblinkSession session, DateTimeOffset at, NpgsqlInterval span);
    }
}
