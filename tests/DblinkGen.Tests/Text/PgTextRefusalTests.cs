using System.Collections;
using DblinkGen.Text;
using NpgsqlTypes;

namespace DblinkGen.Tests.Text;

public sealed class PgTextRefusalTests
{
    [Fact]
    public void A_date_does_not_drop_the_time_of_a_DateTime() =>
        Assert.Contains("time of day", Assert.Throws<ArgumentException>(() => PgText.Date(new DateTime(2026, 1, 2, 3, 4, 5))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData('é')]
    [InlineData('日')]
    [InlineData('\0')]
    public void A_quoted_char_does_not_cut_a_character(char value) => Assert.Throws<ArgumentException>(() => PgText.QuotedChar(value));

    [Theory]
    [InlineData(128)]
    [InlineData(255)]
    public void A_quoted_char_does_not_take_a_byte_that_text_has_not(byte value) => Assert.Throws<ArgumentException>(() => PgText.QuotedChar(value));

    [Theory]
    [InlineData(0, "")]
    [InlineData(65, "A")]
    [InlineData(127, "\u007f")]
    public void A_byte_within_ASCII_is_a_quoted_char(byte value, string text) => Assert.Equal(text, PgText.QuotedChar(value));

    [Fact]
    public void The_offset_of_a_timetz_travels() =>
        Assert.Equal("01:02:03.000004-03:30", PgText.TimeTz(new DateTimeOffset(2026, 1, 2, 1, 2, 3, TimeSpan.FromMinutes(-210)).AddMicroseconds(4)));

    [Fact]
    public void NULL_of_types_that_convert_from_classes_is_NULL()
    {
        Assert.Null(PgText.Of((NpgsqlInet?)null));
        Assert.Null(PgText.Of((BitArray?)null));
        Assert.Null(PgText.Of((NpgsqlTsVector?)null));
        Assert.Null(PgText.Of((NpgsqlTsQuery?)null));
    }

    [Fact]
    public void A_lexeme_with_U_0000_is_refused() =>
        Assert.Throws<ArgumentException>(() => PgText.Of(new NpgsqlTsQueryLexeme("a\0")));
}
