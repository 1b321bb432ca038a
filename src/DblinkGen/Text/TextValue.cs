using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Unicode;

namespace DblinkGen.Text;

/// <summary>The parsers of single values and of elements of arrays, one for each C# type. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CS1591, CA1720 // The members mirror the types: their names say it all.
public static partial class TextValue
{
    public static bool Boolean(ReadOnlySpan<byte> text, out bool value)
    {
        value = text is [(byte)'t'];
        return value || text is [(byte)'f'];
    }

    public static bool Byte(ReadOnlySpan<byte> text, out byte value) => NumberText.TryReadInteger(text, out value);

    public static bool SByte(ReadOnlySpan<byte> text, out sbyte value) => NumberText.TryReadInteger(text, out value);

    public static bool Int16(ReadOnlySpan<byte> text, out short value) => NumberText.TryReadInteger(text, out value);

    public static bool Int32(ReadOnlySpan<byte> text, out int value) => NumberText.TryReadInteger(text, out value);

    public static bool UInt32(ReadOnlySpan<byte> text, out uint value) => NumberText.TryReadInteger(text, out value);

    public static bool Int64(ReadOnlySpan<byte> text, out long value) => NumberText.TryReadInteger(text, out value);

    public static bool UInt64(ReadOnlySpan<byte> text, out ulong value) => NumberText.TryReadInteger(text, out value);

    public static bool Single(ReadOnlySpan<byte> text, out float value) => NumberText.TryReadFloat(text, out value);

    /// <summary>A <c>real</c> in a double: the text is the shortest of the one, and may be another value of the other.</summary>
    public static bool Widened(ReadOnlySpan<byte> text, out double value)
    {
        var isRead = Single(text, out var single);
        value = single;
        return isRead;
    }

    public static bool Double(ReadOnlySpan<byte> text, out double value) => NumberText.TryReadFloat(text, out value);

    public static bool Decimal(ReadOnlySpan<byte> text, out decimal value) => DecimalText.TryRead(text, out value);

    public static bool BigInteger(ReadOnlySpan<byte> text, out BigInteger value) =>
        System.Numerics.BigInteger.TryParse(Encoding.UTF8.GetString(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    public static bool Guid(ReadOnlySpan<byte> text, out Guid value) =>
        System.Buffers.Text.Utf8Parser.TryParse(text, out value, out var length, 'D') && length == text.Length;

    public static bool String(ReadOnlySpan<byte> text, out string value)
    {
        value = Encoding.UTF8.GetString(text);
        return true;
    }

    /// <summary>One character exactly.</summary>
    public static bool Char(ReadOnlySpan<byte> text, out char value)
    {
        Span<char> characters = stackalloc char[4];
        var isOne = text.Length <= 3 && Utf8.ToUtf16(text, characters, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done && length == 1;
        value = isOne ? characters[0] : default;
        return isOne;
    }

    /// <summary>
    /// A <c>"char"</c>, which is one byte. Zero is written as an empty text, and a byte beyond ASCII as it is up to PostgreSQL 15, and as <c>\ooo</c> from 16 on.
    /// </summary>
    public static bool QuotedChar(ReadOnlySpan<byte> text, out byte value)
    {
        value = text.Length == 1 ? text[0] : default;
        if (text is [(byte)'\\', >= (byte)'0' and <= (byte)'3' and var high, >= (byte)'0' and <= (byte)'7' and var middle, >= (byte)'0' and <= (byte)'7' and var low])
        {
            value = (byte)(((high - '0') << 6) + ((middle - '0') << 3) + (low - '0'));
            return true;
        }

        return text.Length <= 1;
    }

    public static bool Bytes(ReadOnlySpan<byte> text, out byte[] value)
    {
        value = [];
        if (!text.StartsWith("\\x"u8) || text.Length % 2 != 0)
            return false;
        value = new byte[(text.Length - 2) / 2];
        return Convert.FromHexString(text[2..], value, out _, out _) == System.Buffers.OperationStatus.Done;
    }

    public static bool Memory(ReadOnlySpan<byte> text, out ReadOnlyMemory<byte> value)
    {
        var isRead = Bytes(text, out var bytes);
        value = bytes;
        return isRead;
    }

    /// <summary>A <c>bit(1)</c>.</summary>
    public static bool Bit(ReadOnlySpan<byte> text, out bool value)
    {
        value = text is [(byte)'1'];
        return value || text is [(byte)'0'];
    }

    public static bool Bits(ReadOnlySpan<byte> text, out System.Collections.BitArray value)
    {
        value = new(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ((byte)'0' or (byte)'1'))
                return false;
            value[i] = text[i] == '1';
        }

        return true;
    }
}
