using System.Globalization;

namespace DblinkGen.Text;

public static partial class PgText
{
    private const string TimestampFormat = "yyyy-MM-dd HH:mm:ss.FFFFFF";

    /// <summary>Renders a <c>timestamp</c>, cut to microseconds.</summary>
    /// <param name="value">The value, of Kind Unspecified or Local; <see cref="DateTime.MinValue"/> and <see cref="DateTime.MaxValue"/>
    /// stand for <c>-infinity</c> and <c>infinity</c>, as in Npgsql.</param>
    /// <returns><c>yyyy-MM-dd HH:mm:ss</c>, with a fraction where there is one, or an infinity.</returns>
    /// <exception cref="ArgumentException">Its Kind is Utc: a <c>timestamp</c> would forget that.</exception>
    public static string Timestamp(DateTime value)
    {
        if (value.Kind is DateTimeKind.Utc)
        {
            throw new ArgumentException(
                "A DateTime of Kind Utc cannot go to a timestamp, which forgets the time zone. Declare the parameter as timestamptz, "
                + "or pass DateTime.SpecifyKind(value, DateTimeKind.Unspecified) where the UTC clock reading itself is meant.",
                nameof(value));
        }

        return Infinity.Of(value) ?? Microseconds.Cut(value).ToString(TimestampFormat, CultureInfo.InvariantCulture);
    }

    /// <summary>Renders a <c>timestamp</c>, or NULL.</summary>
    /// <inheritdoc cref="Timestamp(DateTime)"/>
    public static string? Timestamp(DateTime? value) => value is { } present ? Timestamp(present) : null;

    /// <summary>Renders a <c>timestamptz</c>, cut to microseconds.</summary>
    /// <param name="value">The instant, of Kind Utc; <see cref="DateTime.MinValue"/> and <see cref="DateTime.MaxValue"/>, of any Kind,
    /// stand for <c>-infinity</c> and <c>infinity</c>, as in Npgsql.</param>
    /// <returns><c>yyyy-MM-dd HH:mm:ss+00</c>, with a fraction where there is one, or an infinity.</returns>
    /// <exception cref="ArgumentException">Its Kind is not Utc, so that it names no instant.</exception>
    public static string TimestampTz(DateTime value)
    {
        if (Infinity.Of(value) is { } infinity)
            return infinity;

        if (value.Kind is not DateTimeKind.Utc)
        {
            throw new ArgumentException(
                $"A DateTime of Kind {value.Kind} cannot go to a timestamptz, which is an instant. Pass value.ToUniversalTime() for a "
                + "local time, DateTime.SpecifyKind(value, DateTimeKind.Utc) for one that is UTC already, or a DateTimeOffset; "
                + "or declare the parameter as timestamp.",
                nameof(value));
        }

        return Microseconds.Cut(value).ToString(TimestampFormat + "'+00'", CultureInfo.InvariantCulture);
    }

    /// <summary>Renders a <c>timestamptz</c>, or NULL.</summary>
    /// <inheritdoc cref="TimestampTz(DateTime)"/>
    public static string? TimestampTz(DateTime? value) => value is { } present ? TimestampTz(present) : null;

    /// <summary>Renders a <c>timestamptz</c>, cut to microseconds. The offset may be any: the instant is kept, the offset is not, for
    /// PostgreSQL stores none.</summary>
    /// <param name="value">The instant; <see cref="DateTimeOffset.MinValue"/> and <see cref="DateTimeOffset.MaxValue"/> stand for
    /// <c>-infinity</c> and <c>infinity</c>, as in Npgsql.</param>
    /// <returns>The text of its UTC time.</returns>
    public static string Of(DateTimeOffset value) => TimestampTz(value.UtcDateTime);

    /// <inheritdoc cref="Of(DateTimeOffset)"/>
    public static string TimestampTz(DateTimeOffset value) => Of(value);

    /// <summary>Renders a <c>timestamptz</c>, or NULL.</summary>
    /// <inheritdoc cref="Of(DateTimeOffset)"/>
    public static string? TimestampTz(DateTimeOffset? value) => value is { } present ? Of(present) : null;
}
