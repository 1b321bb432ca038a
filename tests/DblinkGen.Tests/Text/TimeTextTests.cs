using System.Text;
using CsCheck;
using DblinkGen.Text;
using NpgsqlTypes;

namespace DblinkGen.Tests.Text;

public sealed class TimeTextTests
{
    private static readonly Gen<DateTime> _moments =
        Gen.Long[1, DateTime.MaxValue.Ticks / TimeSpan.TicksPerMicrosecond].Select(microseconds => new DateTime(microseconds * TimeSpan.TicksPerMicrosecond));

    [Fact]
    public void Dates_and_times_read_back() => _moments.Sample(value =>
        Date(PgText.Of(DateOnly.FromDateTime(value).AddDays(value.Date == DateTime.MinValue ? 1 : 0))) is not null
        && Timestamp(PgText.Timestamp(value)) == value
        && Instant(PgText.TimestampTz(DateTime.SpecifyKind(value, DateTimeKind.Utc))) == value
        && Time(PgText.Of(TimeOnly.FromDateTime(value))) == value.TimeOfDay);

    [Theory]
    [InlineData("2026-11-22 01:02:03.5+05:30", "2026-11-21T19:32:03.5000000Z")]
    [InlineData("2026-11-22 01:02:03-08", "2026-11-22T09:02:03.0000000Z")]
    [InlineData("1883-11-18 12:03:58-03:30:52", "1883-11-18T15:34:50.0000000Z")]
    [InlineData("10000-01-01 05:29:59+05:30", "9999-12-31T23:59:59.0000000Z")]
    [InlineData("0001-12-31 22:00:00-03:30:52 BC", "0001-01-01T01:30:52.0000000Z")]
    public void An_instant_has_any_offset(string text, string expected) =>
        Assert.Equal(expected, Instant(text)?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("22.11.2026")]
    [InlineData("11/22/2026")]
    [InlineData("11-22-2026")]
    [InlineData("2026-11-22 BC")]
    [InlineData("2026-13-01")]
    [InlineData("2026-02-29")]
    [InlineData("2026-00-10")]
    [InlineData("2026-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("10000-01-01")]
    [InlineData("2026-11-22 01:02:03")]
    [InlineData("infinity")]
    public void Another_text_is_no_date(string text) => Assert.Null(Date(text));

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2026-11-22 1:02:03")]
    [InlineData("2026-11-22 24:00:00")]
    [InlineData("2026-11-22 01:60:03")]
    [InlineData("2026-11-22 01:02:60")]
    [InlineData("2026-11-22 01:02:03.")]
    [InlineData("2026-11-22 01:02:03.1234567")]
    [InlineData("2026-11-22 01:02:03+00")]
    [InlineData("0044-03-15 01:02:03 BC")]
    [InlineData("Sun Nov 22 01:02:03 2026")]
    public void Another_text_is_no_timestamp(string text) => Assert.Null(Timestamp(text));

    [Theory]
    [InlineData("2026-11-22 01:02:03")]
    [InlineData("2026-11-22 01:02:03 UTC")]
    [InlineData("2026-11-22 01:02:03+")]
    [InlineData("2026-11-22 01:02:03+5")]
    [InlineData("2026-11-22 01:02:03+00 BC")]
    [InlineData("0001-01-01 00:00:00+01")]
    [InlineData("10000-01-01 05:30:00+05:30")]
    [InlineData("0001-12-31 20:00:00-03:30 BC")]
    [InlineData("0001-12-30 23:00:00-15:59 BC")]
    [InlineData("9999-12-31 23:59:59-01")]
    public void A_text_without_an_offset_or_outside_of_the_range_is_no_instant(string text) => Assert.Null(Instant(text));

    [Fact]
    public void A_time_goes_up_to_24_hours()
    {
        Assert.Equal(TimeSpan.FromDays(1), Time("24:00:00"));
        Assert.Null(Time("24:00:00.000001"));
        Assert.Null(Time("01:02"));
    }

    [Theory]
    [InlineData("00:00:00", 0, 0, 0)]
    [InlineData("1 year 2 mons -3 days +04:05:06.789", 14, -3, 14_706_789_000)]
    [InlineData("-1 years -1 mons +1 day -00:00:00.000001", -13, 1, -1)]
    [InlineData("1 day", 0, 1, 0)]
    [InlineData("-178000000 years", -2_136_000_000, 0, 0)]
    [InlineData("2562047788:00:54.775807", 0, 0, 9_223_372_036_854_775_807)]
    [InlineData("-2562047788:00:54.775808", 0, 0, long.MinValue)]
    [InlineData("infinity", int.MaxValue, int.MaxValue, long.MaxValue)]
    [InlineData("-infinity", int.MinValue, int.MinValue, long.MinValue)]
    public void Intervals_have_their_parts(string text, int months, int days, long microseconds) =>
        Assert.True(IntervalText.TryRead(Encoding.ASCII.GetBytes(text), out NpgsqlInterval value) && value.Equals(new NpgsqlInterval(months, days, microseconds)));

    [Theory]
    [InlineData("")]
    [InlineData("P1D")]
    [InlineData("@ 1 day")]
    [InlineData("1 2:03:04")]
    [InlineData("+1-2 +3 +4:05:06")]
    [InlineData("0")]
    [InlineData("1 day ")]
    [InlineData("1 week")]
    [InlineData("300000000 years")]
    [InlineData("9999999999999:00:00")]
    public void Another_text_is_no_interval(string text) => Assert.False(IntervalText.TryRead(Encoding.ASCII.GetBytes(text), out NpgsqlInterval _));

    [Theory]
    [InlineData("-1 days +02:03:04", -79_016L)]
    [InlineData("10675199 days 02:48:05", 922_337_203_685L)]
    [InlineData("1 mon", null)]
    [InlineData("10675199 days 02:48:06", null)]
    [InlineData("infinity", null)]
    public void A_duration_has_no_months_and_an_end(string text, long? seconds) =>
        Assert.Equal(seconds, IntervalText.TryRead(Encoding.ASCII.GetBytes(text), out TimeSpan value) ? (long)value.TotalSeconds : null);

    private static DateTime? Date(string text) => TimeText.TryReadDate(Encoding.ASCII.GetBytes(text), out var value) ? value : null;

    private static DateTime? Timestamp(string text) => TimeText.TryReadTimestamp(Encoding.ASCII.GetBytes(text), out var value) ? value : null;

    private static DateTime? Instant(string text) => TimeText.TryReadInstant(Encoding.ASCII.GetBytes(text), out var value) ? value : null;

    private static TimeSpan? Time(string text) => TimeText.TryReadTime(Encoding.ASCII.GetBytes(text), out var value) ? value : null;
}
