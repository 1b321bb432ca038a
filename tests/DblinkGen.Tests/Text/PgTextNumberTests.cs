using System.Numerics;
using CsCheck;
using DblinkGen.Text;

namespace DblinkGen.Tests.Text;

public sealed class PgTextNumberTests : IDisposable
{
    private readonly HostileCulture _culture = new();

    public void Dispose() => _culture.Dispose();

    [Fact]
    public void Integers_have_a_plain_minus_and_no_groups()
    {
        Assert.Equal("255", PgText.Of(byte.MaxValue));
        Assert.Equal("-128", PgText.Of(sbyte.MinValue));
        Assert.Equal("-32768", PgText.Of(short.MinValue));
        Assert.Equal("65535", PgText.Of(ushort.MaxValue));
        Assert.Equal("-2147483648", PgText.Of(int.MinValue));
        Assert.Equal("4294967295", PgText.Of(uint.MaxValue));
        Assert.Equal("-9223372036854775808", PgText.Of(long.MinValue));
        Assert.Equal("18446744073709551615", PgText.Of(ulong.MaxValue));
        Assert.Equal("-10000000000000000000000", PgText.Of(-BigInteger.Pow(10, 22)));
    }

    [Fact]
    public void Decimals_keep_their_scale_and_have_no_exponent()
    {
        Assert.Equal("1.2300", PgText.Of(1.2300m));
        Assert.Equal("-79228162514264337593543950335", PgText.Of(decimal.MinValue));
        Assert.Equal("0.0000000000000000000000000001", PgText.Of(0.0000000000000000000000000001m));
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    [InlineData(-0.0, "-0")]
    [InlineData(0.1, "0.1")]
    [InlineData(double.Epsilon, "5E-324")]
    [InlineData(double.MinValue, "-1.7976931348623157E+308")]
    public void Doubles_have_the_names_and_the_shortest_digits_that_read_back(double value, string expected)
        => Assert.Equal(expected, PgText.Of(value));

    [Theory]
    [InlineData(float.NaN, "NaN")]
    [InlineData(float.NegativeInfinity, "-Infinity")]
    [InlineData(-0.0f, "-0")]
    [InlineData(0.1f, "0.1")]
    [InlineData(16777216f, "16777216")]
    [InlineData(float.Epsilon, "1E-45")]
    public void Floats_have_the_digits_of_a_float_not_of_a_double(float value, string expected)
        => Assert.Equal(expected, PgText.Of(value));

    [Fact]
    public void Doubles_read_back_bit_for_bit()
        => Gen.Double.Sample(value => BitConverter.DoubleToInt64Bits(value) == BitConverter.DoubleToInt64Bits(
            double.Parse(PgText.Of(value), System.Globalization.CultureInfo.InvariantCulture)) || double.IsNaN(value));

    [Fact]
    public void Null_is_null_and_a_nullable_value_is_its_value()
    {
        Assert.Null(PgText.Of((int?)null));
        Assert.Null(PgText.Of((decimal?)null));
        Assert.Equal("-5", PgText.Of((int?)-5));
        Assert.Equal("true", PgText.Of((bool?)true));
    }
}
