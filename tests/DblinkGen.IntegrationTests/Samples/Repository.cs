namespace DblinkGen.IntegrationTests.Samples;

/// <summary>The working copy that the tests were built in.</summary>
internal static class Repository
{
    private static readonly string s_root = FindRoot();

    public static string PathOf(string relative) => Path.Combine(s_root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DblinkGen.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder.FullName;
    }
}
