using System.Globalization;
using System.Text;
using CsCheck;
using DblinkGen.Text;

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

    private static decimal? Read(string text) => DecimalText.TryRead(Encoding.ASCII.GetBytes(text), out var value) ? value : null;

    private static string Bits(decimal value) => string.Join(",", decimal.GetBits(value));
}
