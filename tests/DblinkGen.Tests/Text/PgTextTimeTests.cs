using DblinkGen.Text;
using NpgsqlTypes;

namespace DblinkGen.Tests.Text;

public sealed class PgTextTimeTests : IDisposable
{
    private readonly HostileCulture _culture = new();

    public void Dispose() => _culture.Dispose();

    [Fact]
    public void Dates_are_year_first_and_the_ends_are_infinite()
    {
        Assert.Equal("2026-11-22", PgText.Of(new DateOnly(2026, 11, 22)));
        Assert.Equal("0001-01-02", PgText.Of(new DateOnly(1, 1, 2)));
        Assert.Equal("9999-12-30", PgText.Of(new DateOnly(9999, 12, 30)));
        Assert.Equal("-infinity", PgText.Of(DateOnly.MinValue));
        Assert.Equal("infinity", PgText.Of((DateOnly?)DateOnly.MaxValue));
    }

    [Fact]
    public void Times_are_cut_to_microseconds()
    {
        Assert.Equal("00:00:00", PgText.Of(TimeOnly.MinValue));
        Assert.Equal("23:59:59.999999", PgText.Of(TimeOnly.MaxValue));
        Assert.Equal("01:02:03.00004", PgText.Of(new TimeOnly(1, 2, 3, 0, 40)));
    }

    [Fact]
    public void A_time_of_day_lies_within_one_day()
    {
        Assert.Equal("00:00:00.000000", PgText.Time(TimeSpan.Zero));
        Assert.Equal("23:59:59.999999", PgText.Time(TimeSpan.FromDays(1) - TimeSpan.FromTicks(1)));
        Assert.Equal("24:00:00", PgText.Time(TimeSpan.FromDays(1)));
        Assert.Null(PgText.Time((TimeSpan?)null));
        Assert.Throws<ArgumentOutOfRangeException>(() => PgText.Time(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PgText.Time(TimeSpan.FromDays(1) + TimeSpan.FromTicks(1)));
    }

    [Theory]
    [InlineData(0, 0, 0, "P0M0DT0H0M0.000000S")]
    [InlineData(1, 2, 3_000_004, "P1M2DT0H0M3.000004S")]
    [InlineData(-1, 2, -1, "P-1M2DT-0H-0M-0.000001S")]
    [InlineData(0, -1, 7_384_000_000, "P0M-1DT2H3M4.000000S")]
    [InlineData(int.MinValue, int.MaxValue, long.MinValue, "P-2147483648M2147483647DT-2562047788H-0M-54.775808S")]
    [InlineData(int.MinValue, int.MinValue, long.MinValue, "-infinity")]
    [InlineData(int.MaxValue, int.MaxValue, long.MaxValue, "infinity")]
    public void Intervals_sign_every_part(int months, int days, long microseconds, string expected)
        => Assert.Equal(expected, PgText.Of(new NpgsqlInterval(months, days, microseconds)));

    [Fact]
    public void A_TimeSpan_is_an_interval_of_days_and_a_time()
    {
        Assert.Equal("P0M1DT1H0M0.000000S", PgText.Of(TimeSpan.FromHours(25)));
        Assert.Equal("P0M-1DT-1H-0M-0.000000S", PgText.Of(TimeSpan.FromHours(-25)));
        Assert.Equal("P0M-10675199DT-2H-48M-5.477580S", PgText.Of(TimeSpan.MinValue));
        Assert.Equal("P0M0DT0H0M0.000000S", PgText.Of(TimeSpan.FromTicks(-9)));
    }
}
