using Npgsql;
using NpgsqlTypes;

namespace DblinkGen.Text;

internal static partial class RowText
{
    private const string ZoneAdvice =
        "The text has no offset, for the column is a timestamp on the remote, and not a timestamptz. Declare it as timestamp, read into a DateTime, or make it an " +
        "instant in the remote SQL: AT TIME ZONE 'UTC'.";

    public static DateOnly Date(NpgsqlDataReader row, byte[] buffer, int ordinal)
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        if (TimeText.TryReadDate(text, out var value))
            return DateOnly.FromDateTime(value);
        return Infinity.SignOf(text) switch
        {
            > 0 => DateOnly.MaxValue,
            < 0 => DateOnly.MinValue,
            _ => throw Misfit(text, ordinal, "DateOnly"),
        };
    }

    /// <summary>A <c>date</c>, as the time at which it begins.</summary>
    public static DateTime Midnight(NpgsqlDataReader row, byte[] buffer, int ordinal)
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        return TimeText.TryReadDate(text, out var value) ? value : Infinite(text, ordinal, "DateTime");
    }

    public static DateTime Timestamp(NpgsqlDataReader row, byte[] buffer, int ordinal)
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        return TimeText.TryReadTimestamp(text, out var value) ? value : Infinite(text, ordinal, "DateTime");
    }

    /// <summary>A <c>timestamptz</c>, in UTC.</summary>
    public static DateTime Instant(NpgsqlDataReader row, byte[] buffer, int ordinal)
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        return TimeText.TryReadInstant(text, out var value) ? value : InfiniteInstant(text, ordinal, "DateTime");
    }

    /// <summary>A <c>timestamptz</c>, with the offset 0.</summary>
    public static DateTimeOffset InstantOffset(NpgsqlDataReader row, byte[] buffer, int ordinal)
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        return new(TimeText.TryReadInstant(text, out var value) ? value : InfiniteInstant(text, ordinal, "DateTimeOffset"), TimeSpan.Zero);
    }

    public static TimeOnly Time(NpgsqlDataReader row, byte[] buffer, int ordinal)
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        return TimeText.TryReadTime(text, out var value) && value.Days == 0 ? new(value.Ticks) : throw Misfit(text, ordinal, "TimeOnly");
    }

    /// <summary>A <c>time</c>, as the time since midnight.</summary>
    public static TimeSpan TimeOfDay(NpgsqlDataReader row, byte[] buffer, int ordinal)
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        return TimeText.TryReadTime(text, out var value) ? value : throw Misfit(text, ordinal, "TimeSpan");
    }

    public static NpgsqlInterval Interval(NpgsqlDataReader row, byte[] buffer, int ordinal)
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        return IntervalText.TryRead(text, out NpgsqlInterval value) ? value : throw Misfit(text, ordinal, "NpgsqlInterval");
    }

    /// <summary>An <c>interval</c> without months.</summary>
    public static TimeSpan Duration(NpgsqlDataReader row, byte[] buffer, int ordinal)
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        return IntervalText.TryRead(text, out TimeSpan value) ? value : throw Misfit(text, ordinal, "TimeSpan");
    }

    private static DateTime InfiniteInstant(ReadOnlySpan<byte> text, int ordinal, string type) => TimeText.TryReadTimestamp(text, out _)
        ? throw Misfit(text, ordinal, type, ZoneAdvice)
        : Infinite(text, ordinal, type);

    private static DateTime Infinite(ReadOnlySpan<byte> text, int ordinal, string type) => Infinity.SignOf(text) switch
    {
        > 0 => DateTime.MaxValue,
        < 0 => DateTime.MinValue,
        _ => throw Misfit(text, ordinal, type),
    };
}
