using DblinkGen.Provisioning;

namespace DblinkGen.IntegrationTests.Provisioning;

/// <summary>The examples of RFC 4013, and what PostgreSQL does differently: ASCII stays as it is, and what is prohibited is used as it is.</summary>
public sealed class SaslPrepTests
{
    [Theory]
    [InlineData("I\u00adX", "IX")]
    [InlineData("user", "user")]
    [InlineData("USER", "USER")]
    [InlineData("\u00aa", "a")]
    [InlineData("\u0007", "\u0007")]
    [InlineData("a\u00a0b", "a b")]
    [InlineData("\u00bd", "1\u20442")]
    [InlineData("😀²", "😀²")]
    public void Is_what_the_server_hashes(string password, string prepared) => Assert.Equal(prepared, SaslPrep.Prepare(password, normalize: null));

    [Theory]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData("\u2168", "IX")]
    [InlineData("\u0e33", null)]
    public void Asks_for_the_normal_form_of_other_characters(string password, string? prepared) =>
        Assert.Equal(prepared, SaslPrep.Prepare(password, text => text switch { "e\u0301" => "\u00e9", "\u2168" => "IX", "\u0e33" => "\u0e4d\u0e32", _ => text }));

    [Theory]
    [InlineData("e\u0301")]
    [InlineData("\u05d0²")]
    [InlineData("\u00ad")]
    [InlineData("\ud83d")]
    public void Is_nothing_where_it_cannot_be_told(string password) => Assert.Null(SaslPrep.Prepare(password, normalize: null));
}
