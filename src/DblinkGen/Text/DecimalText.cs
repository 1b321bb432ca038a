namespace DblinkGen.Text;

/// <summary>
/// Reads the text of a <c>numeric</c> into a <see cref="decimal"/> of the same value and scale. <see cref="decimal.Parse(string)"/> would round what does
/// not fit.
/// </summary>
internal static class DecimalText
{
    /// <summary>The greatest scale of a <see cref="decimal"/>.</summary>
    private const int MaxScale = 28;

    private static readonly UInt128 _maxUnscaled = new(uint.MaxValue, ulong.MaxValue);

    public static bool TryRead(ReadOnlySpan<byte> text, out decimal value)
    {
        value = default;
        return DecimalDigits.TryRead(text, out var digits)
            && !digits.IsCut
            && digits.TryExpand()
            && TryMake(digits, out value);
    }

    private static bool TryMake(in DecimalDigits digits, out decimal value)
    {
        value = default;
        if (digits.Scale > MaxScale || digits.Unscaled > _maxUnscaled)
            return false;
        var (low, high) = ((ulong)digits.Unscaled, (uint)(digits.Unscaled >> 64));
        // A numeric has no negative zero.
        value = new((int)low, (int)(low >> 32), (int)high, digits.IsNegative && digits.Unscaled != 0, (byte)digits.Scale);
        return true;
    }
}
