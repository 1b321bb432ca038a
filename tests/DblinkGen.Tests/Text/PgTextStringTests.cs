using System.Text.Json;
using DblinkGen.Text;

namespace DblinkGen.Tests.Text;

public sealed class PgTextStringTests
{
    [Theory]
    [InlineData("")]
    [InlineData(@"O'Reilly \ ""quoted"" $1 %L")]
    [InlineData("line\r\nbreak\ttab")]
    [InlineData("𝄞 ok 😀")]
    public void Storable_text_is_passed_through_itself(string value)
        => Assert.Same(value, PgText.Of(value));

    [Fact]
    public void Text_that_PostgreSQL_cannot_hold_is_refused_with_its_place()
    {
        // Not a theory: the arguments of an attribute are UTF-8, which has no lone surrogates.
        AssertRefused("a\0b", "U+0000", "index 1");
        AssertRefused("ab\uD83D", "U+D83D", "index 2");
        AssertRefused("\uDE00", "U+DE00", "index 0");
        AssertRefused("😀\uDE00\uD83D", "U+DE00", "index 2");
        AssertRefused("\uD83D\uD83D\uDE00", "U+D83D", "index 0");
    }

    private static void AssertRefused(string value, string what, string where)
    {
        var error = Assert.Throws<ArgumentException>(() => PgText.Of(value));

        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.Contains(where, error.Message, StringComparison.Ordinal);
        Assert.Equal("value", error.ParamName);
    }

    [Fact]
    public void A_character_is_a_string_of_one()
    {
        Assert.Equal("ß", PgText.Of('ß'));
        Assert.Throws<ArgumentException>(() => PgText.Of('\0'));
        Assert.Throws<ArgumentException>(() => PgText.Of('\uD83D'));
    }

    [Fact]
    public void Null_is_null()
    {
        Assert.Null(PgText.Of((string?)null));
        Assert.Null(PgText.Of((byte[]?)null));
        Assert.Null(PgText.Of((JsonDocument?)null));
        Assert.Null(PgText.Of((char?)null));
    }

    [Fact]
    public void Bytes_are_hexadecimal()
    {
        Assert.Equal(@"\x", PgText.Of(System.Array.Empty<byte>()));
        Assert.Equal(@"\x00275cff", PgText.Of(new byte[] { 0, 0x27, 0x5c, 255 }));
        Assert.Equal(@"\x275c", PgText.Of(new byte[] { 0, 0x27, 0x5c, 255 }.AsMemory(1, 2)));
        Assert.Equal(@"\x275c", PgText.Of((ReadOnlyMemory<byte>?)new byte[] { 0x27, 0x5c }));
    }

    [Fact]
    public void A_uuid_has_five_groups()
        => Assert.Equal("00112233-4455-6677-8899-aabbccddeeff", PgText.Of(new Guid("00112233445566778899AABBCCDDEEFF")));

    [Fact]
    public void Json_is_the_text_it_was_parsed_from()
    {
        using var document = JsonDocument.Parse("""{ "b": 1.50, "a": [null, "\u00e9'"] }""");

        Assert.Equal("""{ "b": 1.50, "a": [null, "\u00e9'"] }""", PgText.Of(document));
        Assert.Equal("1.50", PgText.Of(document.RootElement.GetProperty("b")));
        Assert.Throws<ArgumentException>(() => PgText.Of(default(JsonElement)));
    }
}
