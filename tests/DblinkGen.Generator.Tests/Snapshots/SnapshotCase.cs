namespace DblinkGen.Generator.Tests.Snapshots;

/// <summary>A file of declarations, and beside it, in <c>*.verified.cs</c>, what is generated for them.</summary>
internal sealed record SnapshotCase(string Name)
{
    private const string Verified = ".verified.cs";
    private const string Received = ".received.cs";

    private static readonly string Folder = Repository.PathOf("tests", "DblinkGen.Generator.Tests", "Snapshots", "Cases");

    public static IEnumerable<SnapshotCase> All =>
        Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(Verified, StringComparison.Ordinal) && !f.EndsWith(Received, StringComparison.Ordinal))
            .Select(f => new SnapshotCase(Path.ChangeExtension(Path.GetRelativePath(Folder, f), null).Replace('\\', '/')))
            .OrderBy(c => c.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Orphans =>
        Directory.EnumerateFiles(Folder, "*" + Verified, SearchOption.AllDirectories)
            .Where(f => !File.Exists(f.Replace(Verified, ".cs", StringComparison.Ordinal)));

    public string Source => File.ReadAllText(Path.Combine(Folder, Name + ".cs"));

    public string VerifiedFile => Path.Combine(Folder, Name + Verified);

    public string ReceivedFile => Path.Combine(Folder, Name + Received);
}
