using DblinkGen.Internals;
using Npgsql;

namespace DblinkGen.Errors;

/// <summary>Turns what went wrong while a remote statement ran into a <see cref="DblinkException"/> that says so.</summary>
internal static class StatementFailure
{
    /// <summary>The C function of dblink that raises the remote's errors: unlike the words of the context it is never translated.</summary>
    public const string RemoteErrorRoutine = "dblink_res_error";

    /// <summary>Returns <see langword="null"/> where the failure should reach the caller as it is.</summary>
    public static DblinkException? Explain(
        Exception failure, DblinkStatement statement, NpgsqlDataReader? reader, CallProgress progress) => failure switch
        {
            DblinkException or OperationCanceledException => null,
            PostgresException { Routine: RemoteErrorRoutine } remote => FromRemote(remote, statement, progress),
            PostgresException local => FromLocal(local, statement, progress.IsSent),
            NpgsqlException { InnerException: TimeoutException } => statement.Origin.Exception(
                DblinkErrorKind.Timeout,
                "The statement ran longer than its time-out and was stopped.",
                "Raise TimeoutSeconds of the attribute (or Command Timeout of the connection string) if it may take that long.",
                failure,
                outcomeUnknown: progress.MayBeSent && statement.Columns.Count == 0),
            NpgsqlOperationInProgressException => statement.Origin.Exception(
                DblinkErrorKind.Refused,
                "The connection is at work on another call, such as a stream whose rows are being read; nothing was sent.",
                "Read that stream to its end or dispose of it first, or give this call a connection of its own.",
                failure),
            NpgsqlException => statement.Origin.Exception(
                DblinkErrorKind.LinkLost,
                $"The connection to the local server broke: {failure.Message}",
                inner: failure,
                isTransient: !progress.MayBeSent,
                outcomeUnknown: progress.MayBeSent),
            _ => RowFailure.Explain(failure, statement.Origin, statement.Columns, reader),
        };

    /// <summary>Whether it is the remote's own answer.</summary>
    public static bool IsRemote(Exception failure) => failure is PostgresException { Routine: RemoteErrorRoutine };

    /// <summary>Whether the remote refused because it has no such prepared statement, or has it already.</summary>
    public static bool IsPreparedOtherwise(PostgresException failure) => failure is
    {
        SqlState: PostgresErrorCodes.InvalidSqlStatementName or PostgresErrorCodes.DuplicatePreparedStatement,
        Routine: RemoteErrorRoutine,
    };

    /// <summary>What the sending statement answered on a link that had just been opened.</summary>
    public static DblinkException NotSent(DblinkStatement statement, int? outcome) => outcome switch
    {
        null => statement.Origin.Exception(
            DblinkErrorKind.LinkLost,
            "The link vanished right after it was opened: other code on this backend closes it, or changes the current user.",
            "Give DblinkGen's links names of their own with Connection of [DblinkServer]."),
        < 0 => statement.Origin.Exception(
            DblinkErrorKind.LinkBusy,
            "The link is at work on a statement that DblinkGen did not send.",
            "Give DblinkGen's links names of their own with Connection of [DblinkServer]."),
        _ => statement.Origin.Exception(
            DblinkErrorKind.LinkLost, "The remote closed the link right after it was opened; nothing was sent.", isTransient: true),
    };

    private static DblinkException FromRemote(PostgresException remote, DblinkStatement statement, CallProgress progress)
    {
        var (kind, advice) = remote.SqlState switch
        {
            PostgresErrorCodes.UndefinedColumn => (DblinkErrorKind.ColumnMismatch, ColumnAdvice(statement)),
            PostgresErrorCodes.AmbiguousColumn => (DblinkErrorKind.ColumnMismatch, "Give each output column of the remote SQL a name of its own (AS)."),
            PostgresErrorCodes.InvalidSqlStatementName => (DblinkErrorKind.RemoteStatement,
                "The link has lost its prepared statements; the next call prepares them anew. Where a transaction pooler stands in front of the remote, set Prepare = false."),
            PostgresErrorCodes.QueryCanceled => (DblinkErrorKind.Timeout, "The remote stopped the statement: see its statement_timeout."),
            ['0', '8', ..] or ['X', 'X', ..] or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown => (DblinkErrorKind.LinkLost,
                LostAdvice(progress)),
            _ => (DblinkErrorKind.RemoteStatement, remote.Hint),
        };
        var isLost = kind == DblinkErrorKind.LinkLost;
        return statement.Origin.Exception(
            kind,
            $"The remote server failed the statement: {remote.MessageText}",
            advice,
            remote,
            isTransient: remote.IsTransient && !isLost,
            outcomeUnknown: isLost);
    }

    /// <summary>Npgsql takes some SQLSTATEs of the remote, such as 57P01, for the end of the local server.</summary>
    private static string LostAdvice(CallProgress progress) => progress.IsConnectionOpen
        ? "The link broke while the statement was under way; the next call opens it anew."
        : "The link broke while the statement was under way, and Npgsql has closed the local connection with it; open a new connection or session.";

    private static DblinkException FromLocal(PostgresException local, DblinkStatement statement, bool sent) => local.SqlState switch
    {
        // The remote has run the statement when its result is found not to fit.
        PostgresErrorCodes.DatatypeMismatch when sent => statement.Origin.Exception(
            DblinkErrorKind.ColumnMismatch,
            $"The remote result does not have the {statement.Columns.Count} declared columns: {local.MessageText}",
            ColumnAdvice(statement),
            local),
        ['2', '2', ..] when sent => statement.Origin.Exception(
            DblinkErrorKind.ValueMisfit,
            $"A value of the remote result does not fit its declared type: {local.MessageText}",
            $"Compare the declared types with the remote's: {Declared(statement)}.",
            local),
        PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.InvalidSchemaName when !sent => statement.Origin.Exception(
            DblinkErrorKind.ExtensionMissing,
            $"The functions of dblink are not where they were: {local.MessageText}",
            "The extension was dropped or moved while links were open. CREATE EXTENSION dblink; or call again after a move.",
            local),
        PostgresErrorCodes.InsufficientPrivilege when !sent => statement.Origin.Exception(
            DblinkErrorKind.PermissionDenied, $"The local server does not let the current user call dblink: {local.MessageText}", local.Hint, local),
        PostgresErrorCodes.InFailedSqlTransaction => statement.Origin.Exception(
            DblinkErrorKind.LocalStatement, "The local transaction is aborted: nothing was sent.", "Roll it back first.", local),
        _ => statement.Origin.Exception(
            DblinkErrorKind.LocalStatement,
            $"The local server failed the statement: {local.MessageText}",
            local.Hint,
            local,
            isTransient: local.IsTransient && !sent,
            outcomeUnknown: sent),
    };

    private static string ColumnAdvice(DblinkStatement statement) =>
        $"The declared columns are {Declared(statement)}. Correct the remote SQL, or the names with [DblinkColumn].";

    private static string Declared(DblinkStatement statement) => string.Join(", ", statement.Columns.Select(c => c.Definition));
}
