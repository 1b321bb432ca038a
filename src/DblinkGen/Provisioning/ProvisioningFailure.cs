using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Provisioning;

/// <summary>Words the failure of a step.</summary>
internal static class ProvisioningFailure
{
    /// <summary>Whether the session ended, which says nothing about the step.</summary>
    public static bool IsEndOfSession(PostgresException exception) => exception.SqlState.StartsWith("57P", StringComparison.Ordinal);

    public static DblinkException Explain(PostgresException exception, string description, string permissionAdvice, string? server)
    {
        var (kind, advice) = exception.SqlState switch
        {
            PostgresErrorCodes.InsufficientPrivilege => (DblinkErrorKind.PermissionDenied, permissionAdvice),
            PostgresErrorCodes.FeatureNotSupported or PostgresErrorCodes.UndefinedFile => (
                DblinkErrorKind.ExtensionMissing,
                "Install PostgreSQL's contrib package of the same major version on the machine of the local server "
                + "(postgresql-contrib in most distributions)."),
            ProvisioningSqlState.WrapperMissing => (
                DblinkErrorKind.ExtensionMissing, "Create the extension dblink first, with EnsureExtensionAsync."),
            ProvisioningSqlState.OtherWrapper => (
                DblinkErrorKind.Refused, "Choose another name, or drop that server first, with DropServerAsync."),
            PostgresErrorCodes.DependentObjectsStillExist => (
                DblinkErrorKind.Refused, "User mappings or foreign tables depend on it: pass cascade: true to drop them too."),
            PostgresErrorCodes.ActiveSqlTransaction => (
                DblinkErrorKind.Refused, "PostgreSQL creates databases outside of transactions only: use a connection without one."),
            PostgresErrorCodes.FdwOptionNameNotFound or PostgresErrorCodes.FdwInvalidOptionName => (
                DblinkErrorKind.Refused,
                "A foreign server takes libpq's connection parameters but user and password, which belong to the user mapping."),
            PostgresErrorCodes.UndefinedObject => (DblinkErrorKind.Refused, "Create what is missing first, or correct its name."),
            _ => (DblinkErrorKind.LocalStatement, null),
        };
        // Each step is one transaction, which the error has rolled back.
        return new DblinkException(kind, $"Could not {description}: {ServerText.Of(exception.MessageText)}.", ServerText.Advice(advice, exception.Hint), exception)
        {
            Server = ServerText.Name(server),
            Outcome = DblinkOutcome.NotRun,
        };
    }
}
