using DblinkGen.TestServer.Download;

namespace DblinkGen.IntegrationTests.TestServer;

public sealed class PackageVersionTests
{
    [Theory]
    [InlineData("15.10.0-beta.15", "15.9.0-beta.14", "15.10.0-beta.15")]
    [InlineData("15.5.1-beta.11", "15.5.1-beta.9", "15.5.1-beta.11")]
    [InlineData("14.3.0-alpha.21", "14.3.0-beta.6", "14.3.0-beta.6")]
    [InlineData("18.4.0-beta.17", "17.10.0-beta.17", "17.10.0-beta.17", 17)]
    [InlineData("latest", "18.0.0-beta.15", "18.0.0-beta.15")]
    public void The_newest_of_a_major_version_is_found(string first, string second, string newest, int? majorVersion = null) =>
        Assert.Equal(newest, PackageVersion.Newest([first, second], majorVersion ?? PackageVersion.Parse(second)!.Value.Major).ToString());

    [Fact]
    public void A_major_version_that_is_not_there_has_no_newest() =>
        Assert.Null(PackageVersion.Newest(["18.4.0-beta.17"], 17));
}
