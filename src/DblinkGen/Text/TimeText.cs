namespace DblinkGen.Text;

/// <summary>
/// Reads dates and times in the ISO style that DblinkGen sets on its links. A time before the year 1 has <c>BC</c> behind it, which no type of .NET holds, and
/// other styles are not read: a day could be taken for a month.
/// </summary>
internal static class TimeText
{
    private static ReadOnlySpan<byte> BeforeChrist => " BC"u8;

    public static bool TryReadDate(ReadOnlySpan<byte> text, out DateTime date)
    {
        var scanner = new TextScanner(text);
        return TryTakeDate(ref scanner, out date) && scanner.IsAtEnd;
    }

    /// <summary>Up to 24:00:00, which PostgreSQL has and .NET's TimeOnly has not.</summary>
    public static bool TryReadTime(ReadOnlySpan<byte> text, out TimeSpan time)
    {
        var scanner = new TextScanner(text);
        return TryTakeTime(ref scanner, out time) && scanner.IsAtEnd;
    }

    public static bool TryReadTimestamp(ReadOnlySpan<byte> text, out DateTime value)
    {
        var scanner = new TextScanner(text);
        return TryTakeTimestamp(ref scanner, out value) && scanner.IsAtEnd;
    }

    /// <summary>Below 24:00, and with an offset of whole minutes within .NET's 14 hours.</summary>
    public static bool TryReadTimeTz(ReadOnlySpan<byte> text, out TimeSpan time, out TimeSpan offset)
    {
        offset = default;
        var scanner = new TextScanner(text);
        if (!TryTakeTime(ref scanner, out time) || time.Days > 0 || !TryTakeOffset(ref scanner, out var ticks) || !scanner.IsAtEnd)
            return false;
        offset = new(ticks);
        return ticks % TimeSpan.TicksPerMinute == 0 && offset.Duration() <= TimeSpan.FromHours(14);
    }

    /// <summary>In UTC, from whatever zone the remote's TimeZone is.</summary>
    public static bool TryReadInstant(ReadOnlySpan<byte> text, out DateTime value)
    {
        value = default;
        var scanner = new TextScanner(text.EndsWith(BeforeChrist) ? text[..^BeforeChrist.Length] : text);
        if (!TryTakeDay(ref scanner, text.EndsWith(BeforeChrist), out var day)
            || !scanner.TryTake(' ')
            || !TryTakeTime(ref scanner, out var time)
            || !TryTakeOffset(ref scanner, out var offset)
            || !scanner.IsAtEnd)
            return false;
        var ticks = day + time.Ticks - offset;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
            return false;
        value = new(ticks, DateTimeKind.Utc);
        return true;
    }

    /// <summary>Hours without a limit: intervals have them too.</summary>
    public static bool TryTakeClock(ref TextScanner scanner, long hours, out long microseconds)
    {
        microseconds = 0;
        if (!scanner.TryTake(':') || !scanner.TryTakePair(out var minutes) || !scanner.TryTake(':') || !scanner.TryTakePair(out var seconds))
            return false;
        if (minutes > 59 || seconds > 59 || hours > long.MaxValue / TimeSpan.MicrosecondsPerHour)
            return false;
        var fraction = 0L;
        if (scanner.TryTake('.'))
        {
            if (!scanner.TryTakeNumber(out fraction, out var length) || length > 6)
                return false;
            for (; length < 6; length++)
                fraction *= 10;
        }

        microseconds = unchecked((((((hours * 60) + minutes) * 60) + seconds) * TimeSpan.MicrosecondsPerSecond) + fraction);
        // The least interval has no positive counterpart.
        return microseconds is >= 0 or long.MinValue;
    }

    /// <summary>In ticks. West and east of Greenwich, .NET's first and last instants have dates of the neighbouring years.</summary>
    private static bool TryTakeDay(ref TextScanner scanner, bool isBeforeChrist, out long day)
    {
        day = -TimeSpan.TicksPerDay;
        if (isBeforeChrist)
            return scanner.TryTake("0001-12-31"u8);
        day = DateTime.MaxValue.Ticks + 1;
        if (scanner.TryTake("10000-01-01"u8))
            return true;
        var isDate = TryTakeDate(ref scanner, out var date);
        day = date.Ticks;
        return isDate;
    }

    private static bool TryTakeTimestamp(ref TextScanner scanner, out DateTime value)
    {
        if (!TryTakeDate(ref scanner, out value) || !scanner.TryTake(' ') || !TryTakeTime(ref scanner, out var time) || time.Days > 0)
            return false;
        value = value.AddTicks(time.Ticks);
        return true;
    }

    private static bool TryTakeDate(ref TextScanner scanner, out DateTime date)
    {
        date = default;
        // A year has four digits at least, and those beyond 9999 more.
        if (!scanner.TryTakeNumber(out var year, out var length) || length != 4 || year == 0)
            return false;
        if (!scanner.TryTake('-') || !scanner.TryTakePair(out var month) || !scanner.TryTake('-') || !scanner.TryTakePair(out var day))
            return false;
        if (month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth((int)year, month))
            return false;
        date = new((int)year, month, day);
        return true;
    }

    private static bool TryTakeTime(ref TextScanner scanner, out TimeSpan time)
    {
        time = default;
        if (!scanner.TryTakePair(out var hours) || !TryTakeClock(ref scanner, hours, out var microseconds) || microseconds > TimeSpan.MicrosecondsPerDay)
            return false;
        time = new(microseconds * TimeSpan.TicksPerMicrosecond);
        return true;
    }

    /// <summary>In ticks. Before there were time zones, local times had odd offsets, with seconds.</summary>
    private static bool TryTakeOffset(ref TextScanner scanner, out long offset)
    {
        offset = 0;
        var isNegative = scanner.Next == '-';
        if (!scanner.TryTake('+') && !scanner.TryTake('-'))
            return false;
        var (minutes, seconds) = (0, 0);
        if (!scanner.TryTakePair(out var hours)
            || scanner.TryTake(':') && (!scanner.TryTakePair(out minutes) || scanner.TryTake(':') && !scanner.TryTakePair(out seconds)))
            return false;
        offset = ((((hours * 60L) + minutes) * 60) + seconds) * TimeSpan.TicksPerSecond * (isNegative ? -1 : 1);
        return true;
    }
}
