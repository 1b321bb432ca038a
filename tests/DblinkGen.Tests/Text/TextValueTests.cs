using System.Net;
using System.Text;
using CsCheck;
using DblinkGen.Text;
using NpgsqlTypes;

namespace DblinkGen.Tests.Text;

public sealed class TextValueTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 97)]
    [InlineData("\\", 92)]
    [InlineData("\\303", 195)]
    [InlineData("\\377", 255)]
    public void A_quoted_char_is_read_as_its_byte(string text, byte expected)
    {
        Assert.True(TextValue.QuotedChar(Encoding.UTF8.GetBytes(text), out var value));
        Assert.Equal(expected, value);
    }

    [Fact]
    public void A_byte_beyond_ASCII_stands_as_it_is_before_PostgreSQL_16()
    {
        Assert.True(TextValue.QuotedChar([0xC8], out var value));
        Assert.Equal(0xC8, value);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("\\400")]
    [InlineData("\\30")]
    public void A_longer_text_is_no_quoted_char(string text) => Assert.False(TextValue.QuotedChar(Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("😀")]
    public void A_char_is_one_character_exactly(string text) => Assert.False(TextValue.Char(Encoding.UTF8.GetBytes(text), out _));

    /// <summary>U+FFFD, which stands for what cannot be decoded, is a character like any other.</summary>
    [Fact]
    public void Every_character_of_one_code_unit_is_read()
    {
        for (var code = 1; code <= char.MaxValue; code++)
        {
            if (!char.IsSurrogate((char)code))
                Assert.True(TextValue.Char(Encoding.UTF8.GetBytes([(char)code]), out var value) && value == code, $"U+{code:X4}");
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xC8 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public void What_is_not_UTF_8_is_no_char(byte[] text) => Assert.False(TextValue.Char(text, out _));

    [Theory]
    [InlineData("00:00:00+00", 0, 0)]
    [InlineData("23:59:59.999999-14", 863_999_999_990, -840)]
    [InlineData("01:02:03+05:30", 37_230_000_000, 330)]
    public void A_timetz_keeps_its_offset(string text, long ticks, int minutes)
    {
        Assert.True(TextValue.TimeTz(Encoding.UTF8.GetBytes(text), out var value));
        Assert.Equal((ticks, TimeSpan.FromMinutes(minutes)), (value.TimeOfDay.Ticks, value.Offset));
    }

    [Theory]
    [InlineData("24:00:00+00")]
    [InlineData("01:02:03")]
    [InlineData("01:02:03+15")]
    [InlineData("01:02:03+05:53:28")]
    public void A_timetz_that_NET_cannot_hold_is_refused(string text) => Assert.False(TextValue.TimeTz(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void An_address_does_not_lose_its_prefix()
    {
        Assert.False(TextValue.Address("10.1.2.3/8"u8, out _));
        Assert.True(TextValue.Inet("10.1.2.3/8"u8, out var inet));
        Assert.Equal(new NpgsqlInet(IPAddress.Parse("10.1.2.3"), 8), inet);
    }

    [Theory]
    [InlineData("\\x0")]
    [InlineData("\\xzz")]
    [InlineData("abc")]
    public void Bytes_in_another_format_are_refused(string text) => Assert.False(TextValue.Bytes(Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("{")]
    [InlineData("nonsense")]
    public void Bad_JSON_is_refused(string text) => Assert.False(TextValue.JsonNode(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void An_array_reads_back_as_it_was_written() => Gen.String.Where(text => !text.Contains('\0') && IsWhole(text)).Array[0, 6].Sample(values =>
    {
        string?[] withNull = [.. values, null];
        Assert.Equal(withNull, Read(PgText.Of((IReadOnlyList<string?>)withNull)!));
    });

    [Theory]
    [InlineData("{a,NULL,\"NULL\",\"\"}", "a", null, "NULL", "")]
    [InlineData("{null,a}", null, "a")]
    [InlineData("{\"a\\\"b\\\\\",c}", "a\"b\\", "c")]
    public void NULL_is_what_has_no_quotes(string text, params string?[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("{{1,2},{3,4}}")]
    [InlineData("[0:1]={1,2}")]
    [InlineData("{1,2")]
    [InlineData("{1,2}x")]
    [InlineData("{\"a}")]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("{,}")]
    [InlineData("{ a}")]
    [InlineData("{a b}")]
    [InlineData("{a\"b\"}")]
    public void What_is_no_one_dimensional_array_is_a_fault(string text) => Assert.Null(Read(text));

    private static bool IsWhole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;

    private static string?[]? Read(string text)
    {
        List<string?> values = [];
        var array = new ArrayText(Encoding.UTF8.GetBytes(text), ',');
        while (array.MoveNext())
            values.Add(array.IsNull ? null : Encoding.UTF8.GetString(array.Element));
        return array.IsFault ? null : [.. values];
    }
}
