using NpgsqlTypes;

namespace DblinkGen.Text;

#pragma warning disable CS1591, CA1720 // The members mirror the types: their names say it all.
public static partial class TextValue
{
    public static bool Int32Range(ReadOnlySpan<byte> text, out NpgsqlRange<int> value) => Range(text, Int32, out value);

    public static bool Int64Range(ReadOnlySpan<byte> text, out NpgsqlRange<long> value) => Range(text, Int64, out value);

    public static bool DecimalRange(ReadOnlySpan<byte> text, out NpgsqlRange<decimal> value) => Range(text, Decimal, out value);

    public static bool DateRange(ReadOnlySpan<byte> text, out NpgsqlRange<DateOnly> value) => Range(text, Date, out value);

    public static bool MidnightRange(ReadOnlySpan<byte> text, out NpgsqlRange<DateTime> value) => Range(text, Midnight, out value);

    public static bool TimestampRange(ReadOnlySpan<byte> text, out NpgsqlRange<DateTime> value) => Range(text, Timestamp, out value);

    public static bool InstantRange(ReadOnlySpan<byte> text, out NpgsqlRange<DateTime> value) => Range(text, Instant, out value);

    public static bool InstantOffsetRange(ReadOnlySpan<byte> text, out NpgsqlRange<DateTimeOffset> value) => Range(text, InstantOffset, out value);

    private static bool Range<T>(ReadOnlySpan<byte> text, ValueParser<T> parser, out NpgsqlRange<T> value)
    {
        value = NpgsqlRange<T>.Empty;
        if (text.SequenceEqual("empty"u8))
            return true;
        var comma = text.IndexOf((byte)',');
        if (comma < 1 || text[0] is not ((byte)'[' or (byte)'(') || text[^1] is not ((byte)']' or (byte)')'))
            return false;
        // No text of a bound has a quote or a comma in it: those with blanks stand in quotes.
        var lower = Bound(text[1..comma]);
        var upper = Bound(text[(comma + 1)..^1]);
        T? from = default, to = default;
        if (!lower.IsEmpty && !parser(lower, out from) || !upper.IsEmpty && !parser(upper, out to))
            return false;
        value = new(from!, text[0] == '[', lower.IsEmpty, to!, text[^1] == ']', upper.IsEmpty);
        return true;

        static ReadOnlySpan<byte> Bound(ReadOnlySpan<byte> text) => text is [(byte)'"', .. var inner, (byte)'"'] ? inner : text;
    }
}
