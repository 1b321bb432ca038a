using System.Globalization;
using System.Numerics;

namespace DblinkGen.Text;

/// <summary>Reads PostgreSQL's text of integers and floating-point numbers.</summary>
internal static class NumberText
{
    private const NumberStyles Float = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static bool TryReadInteger<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IBinaryInteger<T> =>
        T.TryParse(text, NumberStyles.AllowLeadingSign, NumberFormatInfo.InvariantInfo, out value);

    /// <summary>Refuses what PostgreSQL does: a number so great that it would become an infinity, or so small that it would become 0.</summary>
    public static bool TryReadFloat<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        if (!T.TryParse(text, Float, NumberFormatInfo.InvariantInfo, out value))
            return false;
        if (T.IsInfinity(value))
            return text.EndsWith("Infinity"u8);
        return !T.IsZero(value) || !Mantissa(text).ContainsAnyInRange((byte)'1', (byte)'9');
    }

    private static ReadOnlySpan<byte> Mantissa(ReadOnlySpan<byte> text) => text.IndexOfAny((byte)'e', (byte)'E') is >= 0 and var end ? text[..end] : text;
}
