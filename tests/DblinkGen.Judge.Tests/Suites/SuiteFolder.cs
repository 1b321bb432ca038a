namespace DblinkGen.Judge.Tests.Suites;

/// <summary>The SQL of PostgreSQL's own regression tests, which <c>build/fetch-suites.sh</c> puts into a folder for each major version.</summary>
internal static class SuiteFolder
{
    public const string Variable = "DBLINKGEN_SUITES";

    public static string Root { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given
        ? given
        : Path.Combine(Path.GetTempPath(), "dblinkgen-suites");

    public static string[] All => Directory.Exists(Root) ? [.. Directory.GetDirectories(Root).Where(d => File.Exists(Path.Combine(d, "parallel_schedule"))).Order()] : [];

    /// <summary>The files of a suite in the order in which they run.</summary>
    public static IEnumerable<string> Files(string suite) => File.ReadLines(Path.Combine(suite, "parallel_schedule"))
        .Where(line => line.StartsWith("test:", StringComparison.Ordinal))
        .SelectMany(line => line["test:".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(name => Path.Combine(suite, "sql", name + ".sql"))
        .Where(File.Exists);
}
