using DblinkGen.Links;

namespace DblinkGen.Tests.Links;

public sealed class LinkEncodingTests
{
    [Theory]
    [InlineData("UTF8", "UTF8")]
    [InlineData("UTF8", "LATIN1")]
    [InlineData("EUC_JP", "UTF8")]
    [InlineData("WIN1252", "WIN1252")]
    [InlineData("KOI8R", "ISO_8859_5")]
    [InlineData("ISO_8859_5", "WIN1251")]
    public void A_lossless_pair_is_allowed(string local, string remote) => Assert.Null(LinkEncoding.Refusal(local, remote, client: local));

    [Theory]
    [InlineData("SQL_ASCII", "UTF8", "SQL_ASCII")]
    [InlineData("UTF8", "SQL_ASCII", "UTF8")]
    [InlineData("SQL_ASCII", "SQL_ASCII", "SQL_ASCII")]
    public void A_database_without_an_encoding_is_refused(string local, string remote, string client) =>
        Assert.Contains("SQL_ASCII", LinkEncoding.Refusal(local, remote, client)!.Value.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("LATIN1", "WIN1252", "WIN1252")]
    [InlineData("KOI8R", "WIN1251", "KOI8R")]
    [InlineData("WIN866", "KOI8R", "WIN866")]
    [InlineData("LATIN2", "WIN1250", "LATIN2")]
    [InlineData("UTF8", "MULE_INTERNAL", "MULE_INTERNAL")]
    [InlineData("UTF8", "UTF8", "LATIN1")]
    public void A_pair_that_would_change_characters_is_refused(string local, string remote, string client) =>
        Assert.Contains(remote, LinkEncoding.Refusal(local, remote, client)!.Value.Message, StringComparison.Ordinal);
}
