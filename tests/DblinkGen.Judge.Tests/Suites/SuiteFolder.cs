namespace DblinkGen.Judge.Tests.Suites;

/// <summary>The SQL of PostgreSQL's own regression tests, in a folder for each major version: see <c>build/test-judge.sh</c>.</summary>
internal static class SuiteFolder
{
    public const string Variable = "DBLINKGEN_TEST_SUITES";

    public static string[] All { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } root
        ? [.. Directory.GetDirectories(root).Where(d => File.Exists(Path.Combine(d, "parallel_schedule"))).Order()]
        : [];

    /// <summary>The files of a suite in the order in which they run.</summary>
    public static IEnumerable<string> Files(string suite) => File.ReadLines(Path.Combine(suite, "parallel_schedule"))
        .Where(line => line.StartsWith("test:", StringComparison.Ordinal))
        .SelectMany(line => line["test:".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(name => Path.Combine(suite, "sql", name + ".sql"))
        .Where(File.Exists);
}
