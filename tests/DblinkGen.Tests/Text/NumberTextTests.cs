using System.Numerics;
using System.Text;
using CsCheck;
using DblinkGen.Text;

namespace DblinkGen.Tests.Text;

public sealed class NumberTextTests : IDisposable
{
    private readonly HostileCulture _culture = new();

    public void Dispose() => _culture.Dispose();

    [Fact]
    public void Integers_read_back()
    {
        Gen.Int.Sample(value => Integer<int>(PgText.Of(value)) == value);
        Gen.Long.Sample(value => Integer<long>(PgText.Of(value)) == value);
        Gen.UInt.Sample(value => Integer<uint>(PgText.Of(value)) == value);
        Gen.ULong.Sample(value => Integer<ulong>(PgText.Of(value)) == value);
        Gen.Short.Sample(value => Integer<short>(PgText.Of(value)) == value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("1,000")]
    [InlineData("0x10")]
    [InlineData("32768")]
    public void Another_text_is_no_integer(string text) => Assert.Null(Integer<short>(text));

    [Fact]
    public void Floating_point_numbers_read_back_bit_for_bit()
    {
        Gen.Double.Sample(value => double.IsNaN(value) || BitConverter.DoubleToInt64Bits(Float<double>(PgText.Of(value))!.Value) == BitConverter.DoubleToInt64Bits(value));
        Gen.Single.Sample(value => float.IsNaN(value) || BitConverter.SingleToInt32Bits(Float<float>(PgText.Of(value))!.Value) == BitConverter.SingleToInt32Bits(value));
    }

    [Theory]
    [InlineData("NaN", double.NaN)]
    [InlineData("Infinity", double.PositiveInfinity)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    [InlineData("-0", -0.0)]
    [InlineData("1e-07", 1e-7)]
    [InlineData("5e-324", double.Epsilon)]
    [InlineData("0e-500", 0.0)]
    public void Names_and_exponents_are_read(string text, double expected) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(Float<double>(text)!.Value));

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1,5")]
    [InlineData("1.5 ")]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e-400")]
    public void What_would_become_another_number_is_refused(string text) => Assert.Null(Float<double>(text));

    private static T? Integer<T>(string text)
        where T : struct, IBinaryInteger<T> => NumberText.TryReadInteger<T>(Encoding.ASCII.GetBytes(text), out var value) ? value : null;

    private static T? Float<T>(string text)
        where T : struct, IBinaryFloatingPointIeee754<T> => NumberText.TryReadFloat<T>(Encoding.ASCII.GetBytes(text), out var value) ? value : null;
}
