using System.Text;
using DblinkGen.Links;

namespace DblinkGen.Tests.Links;

public sealed class LinkSettingsTests
{
    [Fact]
    public void The_application_name_leads_to_the_local_backend() => Assert.Equal("dblinkgen:myconn:4711", LinkSettings.ApplicationName("myconn", 4711));

    [Theory]
    [InlineData("x")]
    [InlineData("ü")]
    [InlineData("日")]
    [InlineData("😀")]
    public void A_long_link_is_cut_and_the_process_id_is_not(string character)
    {
        var link = string.Concat(Enumerable.Repeat(character, 63 / Encoding.UTF8.GetByteCount(character)));
        var name = LinkSettings.ApplicationName(link, 2147483647);
        Assert.InRange(Encoding.UTF8.GetByteCount(name), 60, 63);
        Assert.EndsWith(":2147483647", name, StringComparison.Ordinal);
        Assert.Equal(name, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Encoding.UTF8.GetBytes(name)));
    }
}
