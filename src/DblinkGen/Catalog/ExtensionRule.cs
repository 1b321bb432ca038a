using DblinkGen.Errors;

namespace DblinkGen.Catalog;

internal static class ExtensionRule
{
    public static SetupFinding Missing(string database) => new(
        SetupFindingKind.ExtensionMissing,
        SetupSeverity.Error,
        $"The extension dblink is not installed in the database \"{database}\".",
        "Create it as a superuser, or as the administrator role of a managed service: each database has its own.",
        "CREATE EXTENSION dblink;");

    public static DblinkException Failure(string database, string? method = null, string? server = null)
    {
        var missing = Missing(database);
        return new(DblinkErrorKind.ExtensionMissing, missing.Message, $"{missing.Advice} {missing.FixSql}")
        {
            Method = method,
            Server = ServerText.Name(server),
            Outcome = DblinkOutcome.NotRun,
        };
    }

    public static SetupFinding Unavailable(string database) => new(
        SetupFindingKind.ExtensionUnavailable,
        SetupSeverity.Error,
        $"The extension dblink is not installed in the database \"{database}\", and its files are not on the server's machine.",
        "Install PostgreSQL's contrib package of the same major version on the machine of the local server "
        + "(postgresql-contrib in most distributions), then run CREATE EXTENSION dblink.");
}
