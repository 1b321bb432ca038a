using System.Globalization;
using System.Numerics;

namespace DblinkGen.Text;

public static partial class PgText
{
    /// <summary>Renders a <c>smallint</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Decimal digits, with a minus sign where it is negative.</returns>
    public static string Of(byte value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(byte)"/>
    public static string Of(sbyte value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(byte)"/>
    public static string Of(short value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Renders an <c>integer</c>.</summary>
    /// <inheritdoc cref="Of(byte)"/>
    public static string Of(ushort value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Renders an <c>integer</c>.</summary>
    /// <inheritdoc cref="Of(byte)"/>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Renders an <c>oid</c>, <c>xid</c>, <c>cid</c> or <c>bigint</c>.</summary>
    /// <inheritdoc cref="Of(byte)"/>
    public static string Of(uint value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Renders a <c>bigint</c>.</summary>
    /// <inheritdoc cref="Of(byte)"/>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Renders an <c>xid8</c> or <c>numeric</c>.</summary>
    /// <inheritdoc cref="Of(byte)"/>
    public static string Of(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Renders a <c>numeric</c> of any size.</summary>
    /// <inheritdoc cref="Of(byte)"/>
    public static string Of(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Renders a <c>numeric</c>; trailing zeros, and so the scale, are kept.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Digits with a decimal point, never an exponent.</returns>
    /// <remarks>Not for a parameter declared as <c>money</c>, whose input follows the reader's <c>lc_monetary</c>.</remarks>
    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Renders a <c>real</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The shortest text that reads back as the same value; <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> for those.</returns>
    public static string Of(float value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Renders a <c>double precision</c>.</summary>
    /// <inheritdoc cref="Of(float)"/>
    public static string Of(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Renders a <c>float</c> as a <c>double precision</c>: the shortest text of the one may be another value of the other.</summary>
    /// <inheritdoc cref="Of(float)"/>
    public static string Float8(float value) => Of((double)value);

    /// <summary>Renders a <c>float</c> as a <c>double precision</c>, or NULL.</summary>
    /// <inheritdoc cref="Of(float)"/>
    public static string? Float8(float? value) => value is { } present ? Of((double)present) : null;
}
