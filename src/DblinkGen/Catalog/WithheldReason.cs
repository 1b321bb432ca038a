namespace DblinkGen.Catalog;

/// <summary>
/// The reason for which libpq could not connect by a connection string. What libpq cannot read of a connection string it repeats, and that may be a part of the
/// password: only the reasons that come after the string was read are shown.
/// </summary>
internal static class WithheldReason
{
    private const string Withheld = "the local server's reason is withheld, because it may repeat a part of the connection string; a log of the local server has it";

    private static readonly string[] s_afterReading =
        ["connection to server ", "could not connect to server", "could not translate host name ", "could not resolve host", "FATAL:", "timeout expired", "server closed the connection"];

    public static string Of(string reason, string connectionString) =>
        Array.Exists(s_afterReading, beginning => reason.StartsWith(beginning, StringComparison.Ordinal)) && !MayMisread(connectionString) ? reason : Withheld;

    // In a URI the password ends at the first @, so that of "user:p@ss@host" the rest is taken for a host.
    private static bool MayMisread(string connectionString) =>
        connectionString.Contains("://", StringComparison.Ordinal) && connectionString.Count(c => c == '@') > 1;
}
