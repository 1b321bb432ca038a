namespace DblinkGen.Judge.Tests;

/// <summary>The folder of the solution.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "DblinkGen.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
