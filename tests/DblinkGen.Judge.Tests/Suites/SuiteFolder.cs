using System.Diagnostics;

namespace DblinkGen.Judge.Tests.Suites;

/// <summary>The SQL of PostgreSQL's own regression tests, which <c>build/fetch-suites.sh</c> puts into a folder for each major version.</summary>
internal static class SuiteFolder
{
    public const string Variable = "DBLINKGEN_SUITES";

    private const string Fetcher = "/usr/bin/apt-get";

    private static readonly string Root = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : Path.Combine(Path.GetTempPath(), "dblinkgen-suites");

    /// <summary>The suites, fetched where there are none; none on a machine that is no Debian.</summary>
    public static async Task<string[]> GetAllAsync()
    {
        if (Found.Length == 0 && File.Exists(Fetcher))
            await FetchAsync();
        Assert.True(Found.Length > 0 || !File.Exists(Fetcher), $"No suite in {Root}: build/fetch-suites.sh has fetched none");
        return Found;
    }

    /// <summary>The files of a suite in the order in which they run.</summary>
    public static IEnumerable<string> Files(string suite) => File.ReadLines(Path.Combine(suite, "parallel_schedule"))
        .Where(line => line.StartsWith("test:", StringComparison.Ordinal))
        .SelectMany(line => line["test:".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(name => Path.Combine(suite, "sql", name + ".sql"))
        .Where(File.Exists);

    private static string[] Found => Directory.Exists(Root) ? [.. Directory.GetDirectories(Root).Where(d => File.Exists(Path.Combine(d, "parallel_schedule"))).Order()] : [];

    private static async Task FetchAsync()
    {
        using var fetch = Process.Start(new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "build", "fetch-suites.sh"), Root]))!;
        await fetch.WaitForExitAsync();
    }
}
