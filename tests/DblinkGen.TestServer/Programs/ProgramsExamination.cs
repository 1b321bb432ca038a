using DblinkGen.TestServer.Processes;

namespace DblinkGen.TestServer.Programs;

/// <summary>Whether a folder holds programs that can serve: <c>postgres</c>, <c>initdb</c>, <c>pg_ctl</c> and the dblink extension.</summary>
internal static class ProgramsExamination
{
    private static readonly string[] Needed = ["postgres", "initdb", "pg_ctl"];

    /// <exception cref="PostgresServerException">It does not; the message says what is missing.</exception>
    public static async Task<PostgresPrograms> RunAsync(string binFolder, CancellationToken ct)
    {
        if (Needed.Where(program => !File.Exists(PostgresPrograms.PathOf(binFolder, program))).ToArray() is [_, ..] missing)
            throw new PostgresServerException($"{binFolder} lacks {string.Join(", ", missing)}");

        var result = await new Command(PostgresPrograms.PathOf(binFolder, "postgres"), ["--version"]).RunAsync(ct);
        if (!result.Succeeded || PostgresVersion.FromProgram(result.Output) is not { } version)
            throw new PostgresServerException($"{binFolder}: postgres --version fails: {result.LastLines()}");

        if (!await HasDblinkAsync(binFolder, version, ct))
            throw new PostgresServerException($"{binFolder} is PostgreSQL {version} without the dblink extension: install its contrib modules");

        return new PostgresPrograms(binFolder, version);
    }

    private static async Task<bool> HasDblinkAsync(string binFolder, PostgresVersion version, CancellationToken ct)
    {
        if (ShareFolders(binFolder, version).Any(HasDblinkControl))
            return true;

        // Debian keeps share far from bin; only the pg_config of the same folder knows.
        var pgConfig = PostgresPrograms.PathOf(binFolder, "pg_config");
        return File.Exists(pgConfig)
            && await new Command(pgConfig, ["--sharedir"]).RunAsync(ct) is { Succeeded: true } result
            && HasDblinkControl(result.Output.Trim());
    }

    private static bool HasDblinkControl(string shareFolder) => File.Exists(Path.Combine(shareFolder, "extension", "dblink.control"));

    private static IEnumerable<string> ShareFolders(string binFolder, PostgresVersion version)
    {
        var share = Path.Combine(binFolder, "..", "share");
        return [share, .. new[] { "postgresql", "pgsql", $"postgresql{version.Major}", $"postgresql@{version.Major}" }.Select(name => Path.Combine(share, name))];
    }
}
