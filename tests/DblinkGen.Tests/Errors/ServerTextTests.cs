using DblinkGen.Errors;

namespace DblinkGen.Tests.Errors;

public sealed class ServerTextTests
{
    [Theory]
    [InlineData("myserver", "myserver")]
    [InlineData("host=x password=y", "(a text that looks like a connection string)")]
    [InlineData("postgresql://x:y@z", "(a text that looks like a connection URI)")]
    public void A_name_that_looks_like_a_connection_string_is_not_shown(string name, string shown) => Assert.Equal(shown, ServerText.Name(name));

    [Fact]
    public void A_text_cannot_start_a_line_of_ours()
    {
        foreach (var end in new[] { "\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029", "\n\n \n" })
            Assert.Equal("no such table Advice: run this", ServerText.Of($"no such table{end}Advice: run this").Replace("  ", " ", StringComparison.Ordinal));
    }

    [Fact]
    public void Escape_sequences_and_characters_that_turn_the_direction_are_shown_as_text()
    {
        Assert.Equal(@"a\u001b[31mb\u009bc\u0007\u0000\u007f", ServerText.Of("a\u001b[31mb\u009bc\a\0\u007f"));
        Assert.Equal(@"\u202egnp.exe\u2066", ServerText.Of("\u202egnp.exe\u2066"));
        Assert.Equal(@"half \ud83d", ServerText.Of("half \ud83d"));
        Assert.Equal("ü 日本 👩‍🚀 «»", ServerText.Of("ü 日本 👩‍🚀 «»"));
    }

    [Fact]
    public void A_long_text_is_cut_and_no_character_with_it()
    {
        var shown = ServerText.Of(new string('x', ServerText.MaxLength - 1) + "👩" + new string('y', 5_000_000));
        Assert.StartsWith(new string('x', ServerText.MaxLength - 1) + "👩…", shown, StringComparison.Ordinal);
        Assert.EndsWith("(5002001 characters in all)", shown, StringComparison.Ordinal);
        Assert.Equal(new string('x', ServerText.MaxLength), ServerText.Of(new string('x', ServerText.MaxLength)));
    }

    [Fact]
    public void No_text_is_empty() => Assert.Equal("", ServerText.Of(null));

    [Theory]
    [InlineData("Do this.", "Perhaps that.", "Do this. The server's hint: Perhaps that.")]
    [InlineData("Do this.", null, "Do this.")]
    [InlineData(null, "Perhaps\nthat.", "The server's hint: Perhaps that.")]
    [InlineData(null, null, null)]
    public void Advice_of_ours_and_the_servers_hint_are_both_shown(string? advice, string? hint, string? both) => Assert.Equal(both, ServerText.Advice(advice, hint));
}
