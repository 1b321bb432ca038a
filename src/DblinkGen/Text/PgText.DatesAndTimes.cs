using System.Globalization;

namespace DblinkGen.Text;

// PostgreSQL keeps microseconds; what a .NET value has beyond them is dropped as Npgsql's binary writers drop it.
// Dates are written year first, with four digits: only that order is read the same under each DateStyle.
public static partial class PgText
{
    /// <summary>Renders a <c>date</c>.</summary>
    /// <param name="value">The value; <see cref="DateOnly.MinValue"/> and <see cref="DateOnly.MaxValue"/> stand for <c>-infinity</c> and
    /// <c>infinity</c>, as in Npgsql.</param>
    /// <returns><c>yyyy-MM-dd</c>, <c>-infinity</c> or <c>infinity</c>.</returns>
    public static string Of(DateOnly value)
        => Infinity.Of(value) ?? value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Renders a <c>time</c>, cut to microseconds.</summary>
    /// <param name="value">The value.</param>
    /// <returns><c>HH:mm:ss</c>, with a fraction where there is one.</returns>
    public static string Of(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture);

    /// <summary>Renders a time of day, cut to microseconds, for a parameter declared as <c>time</c>.</summary>
    /// <param name="value">The time since midnight: 0 to 24 hours, both included, the range of PostgreSQL's <c>time</c>.</param>
    /// <returns><c>HH:mm:ss</c> and a fraction.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or longer than a day.</exception>
    public static string Time(TimeSpan value)
    {
        if (value < TimeSpan.Zero || value > TimeSpan.FromDays(1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(value),
                "A time of day lies between 0 and 24 hours. Pass such a TimeSpan or a TimeOnly, or declare the parameter as interval.");
        }

        return value.Days == 1 ? "24:00:00" : value.ToString(@"hh\:mm\:ss\.ffffff", CultureInfo.InvariantCulture);
    }

    /// <summary>Renders a <c>time</c>, or NULL.</summary>
    /// <inheritdoc cref="Time(TimeSpan)"/>
    public static string? Time(TimeSpan? value) => value is { } present ? Time(present) : null;

    /// <summary>Renders a <c>date</c>.</summary>
    /// <param name="value">A midnight of any Kind; <see cref="DateTime.MinValue"/> and <see cref="DateTime.MaxValue"/> stand for <c>-infinity</c> and
    /// <c>infinity</c>, as in Npgsql.</param>
    /// <returns><c>yyyy-MM-dd</c>, <c>-infinity</c> or <c>infinity</c>.</returns>
    /// <exception cref="ArgumentException">It has a time of day, which a <c>date</c> would drop.</exception>
    public static string Date(DateTime value)
    {
        if (Infinity.Of(value) is { } infinity)
            return infinity;
        return value.TimeOfDay == TimeSpan.Zero
            ? value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : throw new ArgumentException("A date cannot hold the time of day of a DateTime. Pass value.Date, or declare the parameter as timestamp.", nameof(value));
    }

    /// <summary>Renders a <c>date</c>, or NULL.</summary>
    /// <inheritdoc cref="Date(DateTime)"/>
    public static string? Date(DateTime? value) => value is { } present ? Date(present) : null;

    /// <summary>Renders a <c>timetz</c>, cut to microseconds: the time of day and the offset, without the date.</summary>
    /// <param name="value">The value.</param>
    /// <returns><c>HH:mm:ss</c>, with a fraction where there is one, and the offset.</returns>
    public static string TimeTz(DateTimeOffset value) => value.ToString("HH:mm:ss.FFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>Renders a <c>timetz</c>, or NULL.</summary>
    /// <inheritdoc cref="TimeTz(DateTimeOffset)"/>
    public static string? TimeTz(DateTimeOffset? value) => value is { } present ? TimeTz(present) : null;
}
