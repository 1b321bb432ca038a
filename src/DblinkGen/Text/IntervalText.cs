using NpgsqlTypes;

namespace DblinkGen.Text;

/// <summary>
/// Reads intervals in the style <c>postgres</c>, which DblinkGen sets on its links: <c>1 year 2 mons -3 days +04:05:06.789</c>, each part with its own sign.
/// </summary>
internal static class IntervalText
{
    public static bool TryRead(ReadOnlySpan<byte> text, out NpgsqlInterval value)
    {
        value = default;
        // PostgreSQL has infinite intervals since version 17.
        if (text.SequenceEqual("infinity"u8))
            value = new(int.MaxValue, int.MaxValue, long.MaxValue);
        else if (text.SequenceEqual("-infinity"u8))
            value = new(int.MinValue, int.MinValue, long.MinValue);
        else
            return TryReadParts(text, out value);
        return true;
    }

    /// <summary>Of days and a time: months have no length in .NET.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        value = default;
        if (!TryReadParts(text, out var parts) || parts.Months != 0)
            return false;
        var ticks = ((Int128)parts.Time * TimeSpan.TicksPerMicrosecond) + ((Int128)parts.Days * TimeSpan.TicksPerDay);
        if (ticks < long.MinValue || ticks > long.MaxValue)
            return false;
        value = new((long)ticks);
        return true;
    }

    private static bool TryReadParts(ReadOnlySpan<byte> text, out NpgsqlInterval value)
    {
        value = default;
        var scanner = new TextScanner(text);
        var (months, days) = (0L, 0L);
        do
        {
            var isNegative = scanner.TryTake('-');
            if (!isNegative)
                scanner.TryTake('+');
            if (!scanner.TryTakeNumber(out var number, out _))
                return false;
            if (scanner.Next == ':')
            {
                if (!TimeText.TryTakeClock(ref scanner, number, out var time) || !scanner.IsAtEnd)
                    return false;
                return (isNegative || time >= 0) && TryMake(months, days, isNegative ? -time : time, out value);
            }

            if (isNegative)
                number = -number;
            if (scanner.TryTake(" year"u8))
                months += number * 12;
            else if (scanner.TryTake(" mon"u8))
                months += number;
            else if (scanner.TryTake(" day"u8))
                days += number;
            else
                return false;
            scanner.TryTake('s');
        }
        while (scanner.TryTake(' '));

        return scanner.IsAtEnd && TryMake(months, days, 0, out value);
    }

    private static bool TryMake(long months, long days, long time, out NpgsqlInterval value)
    {
        value = default;
        if (months != (int)months || days != (int)days)
            return false;
        value = new((int)months, (int)days, time);
        return true;
    }
}
