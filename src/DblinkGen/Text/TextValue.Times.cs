using NpgsqlTypes;

namespace DblinkGen.Text;

#pragma warning disable CS1591 // The members mirror the types: their names say it all.
public static partial class TextValue
{
    public static bool Date(ReadOnlySpan<byte> text, out DateOnly value)
    {
        var isRead = Midnight(text, out var midnight);
        value = DateOnly.FromDateTime(midnight);
        return isRead;
    }

    public static bool Midnight(ReadOnlySpan<byte> text, out DateTime value) => TimeText.TryReadDate(text, out value) || TryReadInfinity(text, out value);

    public static bool Time(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        var isRead = TimeText.TryReadTime(text, out var time) && time.Days == 0;
        value = isRead ? new(time.Ticks) : default;
        return isRead;
    }

    public static bool TimeOfDay(ReadOnlySpan<byte> text, out TimeSpan value) => TimeText.TryReadTime(text, out value);

    /// <summary>A <c>timetz</c>, on the date that Npgsql reads it with.</summary>
    public static bool TimeTz(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        var isRead = TimeText.TryReadTimeTz(text, out var time, out var offset);
        value = isRead ? new(new DateTime(1, 1, 2).Add(time), offset) : default;
        return isRead;
    }

    public static bool Timestamp(ReadOnlySpan<byte> text, out DateTime value) => TimeText.TryReadTimestamp(text, out value) || TryReadInfinity(text, out value);

    /// <summary>A <c>timestamptz</c>, in UTC.</summary>
    public static bool Instant(ReadOnlySpan<byte> text, out DateTime value) => TimeText.TryReadInstant(text, out value) || TryReadInfinity(text, out value);

    public static bool InstantOffset(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        var isRead = Instant(text, out var instant);
        value = new(instant.Ticks, TimeSpan.Zero);
        return isRead;
    }

    public static bool Duration(ReadOnlySpan<byte> text, out TimeSpan value) => IntervalText.TryRead(text, out value);

    public static bool Interval(ReadOnlySpan<byte> text, out NpgsqlInterval value) => IntervalText.TryRead(text, out value);

    private static bool TryReadInfinity(ReadOnlySpan<byte> text, out DateTime value)
    {
        var sign = Infinity.SignOf(text);
        value = sign > 0 ? DateTime.MaxValue : DateTime.MinValue;
        return sign != 0;
    }
}
