using System.Globalization;
using System.Text;
using CsCheck;
using DblinkGen.Internals;

namespace DblinkGen.Tests.Text;

public sealed class DecimalTextTests
{
    [Fact]
    public void Every_decimal_reads_back_with_its_scale() =>
        Gen.Decimal.Sample(value => Bits(Read(PgText.Of(value))!.Value) == Bits(value == 0 ? Math.Abs(value) : value));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.00", "0.00")]
    [InlineData("-1.50", "-1.50")]
    [InlineData(".5", "0.5")]
    [InlineData("18446744073709551615", "18446744073709551615")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("1e+20", "100000000000000000000")]
    [InlineData("1.5e-05", "0.000015")]
    public void A_number_keeps_its_scale(string text, string expected) =>
        Assert.Equal(expected, Read(text)?.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000000")]
    [InlineData("1e+40")]
    [InlineData("1e-29")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890")]
    public void What_a_decimal_does_not_hold_exactly_is_refused(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("1,5")]
    [InlineData("1 ")]
    [InlineData("--1")]
    [InlineData("1e")]
    [InlineData("e5")]
    [InlineData("$1.00")]
    [InlineData("NaN")]
    [InlineData("-Infinity")]
    public void Another_text_is_refused(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("1.5", "1.50")]
    [InlineData("1.005", "1.01")]
    [InlineData("-1.005", "-1.01")]
    [InlineData("1.0049999999999999999999999999999999999999999999", "1.00")]
    [InlineData("0.33333333333333333333333333333333333333333333333333333333333333", "0.33")]
    [InlineData("-0.004", "0.00")]
    [InlineData("99.994", "99.99")]
    [InlineData("1e-05", "0.00")]
    [InlineData("1e-60", "0.00")]
    [InlineData("99.995", null)]
    [InlineData("100", null)]
    [InlineData("1e+30", null)]
    public void A_limited_numeric_is_rounded_as_PostgreSQL_rounds_it(string text, string? expected) =>
        Assert.Equal(expected, DecimalText.TryRead(Encoding.ASCII.GetBytes(text), precision: 4, scale: 2, out var value) ? value.ToString(CultureInfo.InvariantCulture) : null);

    private static decimal? Read(string text) => DecimalText.TryRead(Encoding.ASCII.GetBytes(text), out var value) ? value : null;

    private static string Bits(decimal value) => string.Join(",", decimal.GetBits(value));
}
