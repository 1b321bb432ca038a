using Xunit.Sdk;

namespace DblinkGen.Generator.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dblinkgen-snapshot-");

    private string Verified => Path.Combine(_folder.FullName, "Case.verified.cs");

    private string Received => Path.Combine(_folder.FullName, "Case.received.cs");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_missing_file_fails_and_the_text_is_received()
    {
        Assert.Throws<FailException>(() => Snapshot.Match("new", Verified, Received, accept: false));
        Assert.Equal("new", File.ReadAllText(Received));
        Assert.False(File.Exists(Verified));
    }

    [Fact]
    public void A_different_file_fails_and_stays()
    {
        File.WriteAllText(Verified, "old");

        Assert.Throws<FailException>(() => Snapshot.Match("new", Verified, Received, accept: false));
        Assert.Equal("old", File.ReadAllText(Verified));
    }

    [Fact]
    public void An_equal_file_passes_and_clears_what_was_received()
    {
        File.WriteAllText(Verified, "same");
        File.WriteAllText(Received, "earlier");

        Snapshot.Match("same", Verified, Received, accept: false);
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void A_text_can_be_accepted()
    {
        Snapshot.Match("new", Verified, Received, accept: true);
        Assert.Equal("new", File.ReadAllText(Verified));
    }
}
