using System.Globalization;
using NpgsqlTypes;

namespace DblinkGen.Text;

public static partial class PgText
{
    /// <summary>Renders an <c>interval</c> of days and a time, cut to microseconds, as Npgsql sends it.</summary>
    /// <param name="value">The value. <see cref="Time(TimeSpan)"/> is for parameters declared as <c>time</c>.</param>
    /// <returns>ISO 8601 with designators.</returns>
    public static string Of(TimeSpan value)
        => Interval(0, value.Days, value.Ticks % TimeSpan.TicksPerDay / TimeSpan.TicksPerMicrosecond);

    /// <summary>Renders an <c>interval</c>.</summary>
    /// <param name="value">The value. Where all three parts are the least or the greatest, they stand for <c>-infinity</c> and
    /// <c>infinity</c>, which PostgreSQL knows since version 17.</param>
    /// <returns>ISO 8601 with designators, or an infinity.</returns>
    /// <remarks>PostgreSQL 14 reads no more than 2,147,483,647 hours from a text and refuses more with 22015; 15 reads all.</remarks>
    public static string Of(NpgsqlInterval value)
        => (value.Months, value.Days, value.Time) switch
        {
            (int.MinValue, int.MinValue, long.MinValue) => Infinity.Negative,
            (int.MaxValue, int.MaxValue, long.MaxValue) => Infinity.Positive,
            var (months, days, microseconds) => Interval(months, days, microseconds),
        };

    // The form with designators is read the same under every IntervalStyle; in the others sql_standard may let a leading minus hold for all
    // parts. Seconds stay below 60: PostgreSQL reads them as a double, in which many would lose microseconds.
    private static string Interval(int months, int days, long microseconds)
    {
        var sign = microseconds < 0 ? "-" : "";
        var (seconds, fraction) = Math.DivRem(unchecked((ulong)(microseconds < 0 ? -microseconds : microseconds)), 1_000_000);
        var (minutes, second) = Math.DivRem(seconds, 60);
        var (hour, minute) = Math.DivRem(minutes, 60);
        return string.Create(
            CultureInfo.InvariantCulture,
            stackalloc char[96],
            $"P{months}M{days}DT{sign}{hour}H{sign}{minute}M{sign}{second}.{fraction:D6}S");
    }
}
