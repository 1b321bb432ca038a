using System.Text;
using CsCheck;
using DblinkGen.FanOut;
using DblinkGen.Internals;

namespace DblinkGen.Tests.FanOut;

public sealed class KeyOrderTests
{
    private static readonly Gen<string> Text = Gen.Frequency(
            (4, Gen.Char['a', 'c'].Select(c => c.ToString())),
            (1, Gen.Int[0xE000, 0xFFFF].Select(c => ((char)c).ToString())),
            (2, Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32)))
        .Array[0, 6].Select(string.Concat);

    [Fact]
    public void Text_is_ordered_by_its_bytes() => Gen.Select(Text, Text).Sample((a, b) => Assert.Equal(
        Math.Sign(Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b))), Math.Sign(TextOrder.Compare(a, b))));

    [Fact]
    public void Uuids_are_ordered_by_their_bytes() => Gen.Select(Gen.Guid, Gen.Guid).Sample((a, b) => Assert.Equal(
        Math.Sign(a.ToByteArray(bigEndian: true).AsSpan().SequenceCompareTo(b.ToByteArray(bigEndian: true))), Math.Sign(ValueOrder.Of<Guid>().Compare(a, b))));

    [Theory]
    [InlineData(double.NaN, double.PositiveInfinity, 1)]
    [InlineData(double.NegativeInfinity, double.NaN, -1)]
    [InlineData(double.NaN, double.NaN, 0)]
    [InlineData(-0.0, 0.0, 0)]
    [InlineData(1, 2, -1)]
    public void NaN_is_the_greatest_number(double a, double b, int order)
    {
        Assert.Equal(order, Math.Sign(ValueOrder.Of<double>().Compare(a, b)));
        Assert.Equal(order, Math.Sign(ValueOrder.Of<float>().Compare((float)a, (float)b)));
    }

    [Theory]
    [InlineData(false, false, -1)]
    [InlineData(false, true, 1)]
    [InlineData(true, false, -1)]
    [InlineData(true, true, 1)]
    public void Where_null_stands_does_not_depend_on_the_direction(bool descending, bool nullsFirst, int order)
    {
        Assert.Equal(order, DblinkFanOutKey.NullableValue("c", static (int? row) => row, descending, nullsFirst).Compare(1, null));
        Assert.Equal(order, DblinkFanOutKey.Text("c", static (string? row) => row, descending, nullsFirst).Compare("1", null));
    }
}
