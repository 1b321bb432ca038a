using DblinkGen.Text;

namespace DblinkGen.Tests.Text;

public sealed class PgTextTimestampTests : IDisposable
{
    private static readonly DateTime _moment = new DateTime(2026, 11, 22, 1, 2, 3).AddTicks(1_234_567);

    private readonly HostileCulture _culture = new();

    public void Dispose() => _culture.Dispose();

    [Fact]
    public void A_timestamp_takes_clock_readings_only()
    {
        Assert.Equal("2026-11-22 01:02:03.123456", PgText.Timestamp(_moment));
        Assert.Equal("2026-11-22 00:00:00", PgText.Timestamp(DateTime.SpecifyKind(_moment.Date, DateTimeKind.Local)));
        Assert.Null(PgText.Timestamp((DateTime?)null));

        var error = Assert.Throws<ArgumentException>(() => PgText.Timestamp(DateTime.SpecifyKind(_moment, DateTimeKind.Utc)));
        Assert.Contains("timestamptz", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public void A_timestamptz_takes_UTC_only(DateTimeKind kind)
    {
        var error = Assert.Throws<ArgumentException>(() => PgText.TimestampTz(DateTime.SpecifyKind(_moment, kind)));

        Assert.Contains($"Kind {kind}", error.Message, StringComparison.Ordinal);
        Assert.Contains("ToUniversalTime", error.Message, StringComparison.Ordinal);
        Assert.Equal("2026-11-22 01:02:03.123456+00", PgText.TimestampTz(DateTime.SpecifyKind(_moment, DateTimeKind.Utc)));
    }

    [Fact]
    public void An_offset_of_any_size_becomes_the_same_instant_in_UTC()
    {
        var value = new DateTimeOffset(_moment, TimeSpan.FromMinutes(330));

        Assert.Equal("2026-11-21 19:32:03.123456+00", PgText.Of(value));
        Assert.Equal("2026-11-21 19:32:03.123456+00", PgText.TimestampTz((DateTimeOffset?)value));
        Assert.Equal("2026-11-21 19:32:03.123456+00", PgText.Of((DateTimeOffset?)value));
    }

    [Fact]
    public void The_ends_are_infinite_whatever_their_kind()
    {
        Assert.Equal("-infinity", PgText.Timestamp(DateTime.MinValue));
        Assert.Equal("infinity", PgText.Timestamp(DateTime.MaxValue));
        Assert.Equal("-infinity", PgText.TimestampTz(DateTime.MinValue));
        Assert.Equal("infinity", PgText.TimestampTz(DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc)));
        Assert.Equal("-infinity", PgText.Of(DateTimeOffset.MinValue));
        Assert.Equal("infinity", PgText.Of(DateTimeOffset.MaxValue));
    }

    [Fact]
    public void Ticks_are_cut_toward_the_year_2000_as_Npgsql_cuts_them()
    {
        Assert.Equal("2000-01-01 00:00:00", PgText.Timestamp(new DateTime(2000, 1, 1).AddTicks(9)));
        Assert.Equal("2000-01-01 00:00:00", PgText.Timestamp(new DateTime(2000, 1, 1).AddTicks(-9)));
        Assert.Equal("0001-01-01 00:00:00.000001", PgText.Timestamp(DateTime.MinValue.AddTicks(1)));
    }
}
