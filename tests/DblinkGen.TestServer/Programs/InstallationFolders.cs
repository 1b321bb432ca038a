using DblinkGen.TestServer.Processes;

namespace DblinkGen.TestServer.Programs;

/// <summary>The folders in which an installed PostgreSQL may have its programs.</summary>
internal static class InstallationFolders
{
    // A star stands for one folder name.
    private static readonly string[] Usual = OperatingSystem.IsWindows()
        ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL", "*", "bin")]
        :
        [
            "/usr/lib/postgresql/*/bin", // Debian, Ubuntu
            "/usr/pgsql-*/bin", // PostgreSQL's packages for Fedora and Red Hat
            "/usr/libexec/postgresql*", // Alpine
            "/usr/local/pgsql/bin",
            "/opt/homebrew/opt/postgresql@*/bin",
            "/usr/local/opt/postgresql@*/bin",
            "/Applications/Postgres.app/Contents/Versions/*/bin",
        ];

    /// <summary>Each folder once, with symbolic links resolved, if a program named <c>postgres</c> is in it.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(CancellationToken ct)
    {
        IEnumerable<string> candidates = [.. SearchPath(), .. await FromPgConfigAsync(ct), .. Usual.SelectMany(Expand)];
        return [.. candidates.Select(ResolvedFolder).OfType<string>().Distinct()];
    }

    private static string[] SearchPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static async Task<string[]> FromPgConfigAsync(CancellationToken ct)
    {
        if (!SearchPath().Any(folder => File.Exists(PostgresPrograms.PathOf(folder, "pg_config"))))
            return [];

        var result = await new Command("pg_config", ["--bindir"]).RunAsync(ct);
        return result.Succeeded ? [result.Output.Trim()] : [];
    }

    private static IEnumerable<string> Expand(string pattern)
    {
        IEnumerable<string> folders = [Path.GetPathRoot(pattern)!];
        foreach (var part in Path.GetRelativePath(Path.GetPathRoot(pattern)!, pattern).Split('/', '\\'))
            folders = folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateDirectories(folder, part));
        return folders;
    }

    // A link in /usr/local/bin may point to postgres alone; initdb is beside the program itself.
    private static string? ResolvedFolder(string folder)
    {
        var postgres = new FileInfo(PostgresPrograms.PathOf(folder, "postgres"));
        if (!postgres.Exists)
            return null;

        var file = postgres.ResolveLinkTarget(returnFinalTarget: true) ?? postgres;
        return Path.GetDirectoryName(file.FullName);
    }
}
