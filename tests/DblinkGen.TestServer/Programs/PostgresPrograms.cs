namespace DblinkGen.TestServer.Programs;

/// <summary>PostgreSQL's server programs in one folder.</summary>
internal sealed record PostgresPrograms(string BinFolder, PostgresVersion Version)
{
    public string Postgres => PathOf(BinFolder, "postgres");

    public string Initdb => PathOf(BinFolder, "initdb");

    public string PgCtl => PathOf(BinFolder, "pg_ctl");

    /// <summary>The folder that holds <c>bin</c>, and beside it <c>lib</c> and <c>share</c>.</summary>
    public string InstallationFolder => Path.GetDirectoryName(BinFolder)!;

    public static string PathOf(string folder, string program) =>
        Path.Combine(folder, OperatingSystem.IsWindows() ? $"{program}.exe" : program);
}
