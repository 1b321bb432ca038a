namespace DblinkGen.Generator.Tests.Generation;

/// <summary>The folders of the source tree. Paths that the compiler notes down are rewritten in builds on a server.</summary>
internal static class ProjectFolder
{
    public static readonly string Tests = Above(AppContext.BaseDirectory, "DblinkGen.Generator.Tests.csproj");

    public static readonly string Repository = Above(Tests, "Directory.Packages.props");

    private static string Above(string folder, string file)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, file)))
                return current.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {folder} holds {file}.");
    }
}
