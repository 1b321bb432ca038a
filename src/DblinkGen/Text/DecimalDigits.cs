using System.Globalization;

namespace DblinkGen.Text;

/// <summary>The digits of a number, up to 38 of them, and where its decimal point is.</summary>
internal ref struct DecimalDigits
{
    /// <summary>10 to the 37th: up to it one digit can follow.</summary>
    private static readonly UInt128 _full = (UInt128)10_000_000_000_000_000_000 * 1_000_000_000_000_000_000;

    public UInt128 Unscaled;
    public int Scale;
    public bool IsNegative;

    /// <summary>Whether digits after the decimal point are left out, for they are too many.</summary>
    public bool IsCut;

    public static bool TryRead(ReadOnlySpan<byte> text, out DecimalDigits digits)
    {
        digits = default;
        digits.IsNegative = text is [(byte)'-', ..];
        var scale = -1;
        var any = false;
        ulong small = 0;
        for (var i = digits.IsNegative ? 1 : 0; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit <= 9)
            {
                any = true;
                if (!digits.TryAppend(digit, ref small, ref scale))
                    return false;
            }
            else if (text[i] == '.' && scale < 0)
            {
                scale = 0;
            }
            else
            {
                if (!any || !TryReadExponent(text[i..], out var exponent))
                    return false;
                digits.Scale = -exponent;
                break;
            }
        }

        if (digits.Unscaled == 0)
            digits.Unscaled = small;
        digits.Scale += Math.Max(scale, 0);
        return any;
    }

    /// <summary>Writes the zeros that an exponent stands for.</summary>
    public bool TryExpand()
    {
        for (; Scale < 0; Scale++)
        {
            if (Unscaled >= _full)
                return false;
            Unscaled *= 10;
        }

        return true;
    }

    /// <summary>64 bits as long as they do: most numbers have no more.</summary>
    private bool TryAppend(uint digit, ref ulong small, ref int scale)
    {
        if (Unscaled == 0 && small < ulong.MaxValue / 10)
        {
            small = (small * 10) + digit;
        }
        else
        {
            if (Unscaled == 0)
                Unscaled = small;
            if (Unscaled >= _full)
            {
                IsCut = true;
                return scale >= 0;
            }

            Unscaled = (Unscaled * 10) + digit;
        }

        if (scale >= 0)
            scale++;
        return true;
    }

    /// <summary>Only floating-point numbers have one, which the remote may send for a column that is declared as numeric.</summary>
    private static bool TryReadExponent(ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        return text[0] is (byte)'e' or (byte)'E'
            && int.TryParse(text[1..], NumberStyles.AllowLeadingSign, NumberFormatInfo.InvariantInfo, out exponent)
            && exponent is > -1000 and < 1000;
    }
}
