using System.Globalization;

namespace DblinkGen.Internals;

/// <summary>The digits of a number, up to 38 of them, and where its decimal point is.</summary>
internal ref struct DecimalDigits
{
    private static readonly UInt128[] _powers = Powers();

    /// <summary>Up to 10 to the 37th, one digit can follow.</summary>
    private static readonly UInt128 _full = Power(37);

    public UInt128 Unscaled;
    public int Scale;
    public bool IsNegative;

    /// <summary>Whether digits after the decimal point are left out: they are too many to decide how the others are rounded.</summary>
    public bool IsCut;

    /// <summary>10 to the 38th is the greatest that 128 bits hold.</summary>
    public static UInt128 Power(int exponent) => _powers[exponent];

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

    public bool TryRescale(int scale)
    {
        for (; Scale < scale; Scale++)
        {
            if (Unscaled >= _full)
                return false;
            Unscaled *= 10;
        }

        if (Scale == scale)
            return true;
        // More than the digits there are leaves 0.
        var (quotient, remainder) = Scale - scale > 38 ? (0, 0) : UInt128.DivRem(Unscaled, Power(Scale - scale));
        Unscaled = Scale - scale <= 38 && remainder >= Power(Scale - scale) / 2 ? quotient + 1 : quotient;
        Scale = scale;
        return true;
    }

    private static UInt128[] Powers()
    {
        var powers = new UInt128[39];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
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
