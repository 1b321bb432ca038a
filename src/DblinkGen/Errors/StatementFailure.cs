using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Errors;

/// <summary>Turns what went wrong while a remote statement ran into an exception that says so.</summary>
internal static class StatementFailure
{
    /// <summary>The C function of dblink that raises the remote's errors: unlike the words of the context it is never translated.</summary>
    public const string RemoteErrorRoutine = "dblink_res_error";

    /// <summary>Of <c>transaction_timeout</c>, in PostgreSQL 17 and later.</summary>
    public const string TransactionTimeout = "25P04";

    private const string IdleInTransactionTimeout = "25P03";
    private const string IdleSessionTimeout = "57P05";

    /// <summary>What a server means that stopped a statement by itself.</summary>
    public const string StopAdvice = "see its statement_timeout and transaction_timeout, or another session cancelled it (pg_cancel_backend).";

    /// <summary>Returns <see langword="null"/> where the failure should reach the caller as it is.</summary>
    public static Exception? Explain(Exception failure, DblinkStatement statement, CallProgress progress, CancellationToken cancellationToken)
    {
        var origin = statement.Origin;
        switch (failure)
        {
            case DblinkCanceledException:
                return null;
            case DblinkException known:
                return known.Decide(progress.Outcome) ? known : null;
            case PostgresException { Routine: RemoteErrorRoutine } remote:
                return FromRemote(remote, statement, progress);
            case PostgresException local:
                return FromLocal(local, statement, progress);
            case OperationCanceledException or NpgsqlException { InnerException: TimeoutException } when cancellationToken.IsCancellationRequested:
                return origin.Canceled(progress.Outcome, failure, cancellationToken);
            // Npgsql passes over what stops it while it closes a reader, and the next command finds the connection closed.
            case InvalidOperationException when !progress.IsConnectionOpen && cancellationToken.IsCancellationRequested:
                return origin.Canceled(progress.Outcome, failure, cancellationToken);
            case NpgsqlException { InnerException: TimeoutException }:
                return TimedOut(failure, origin, progress);
            case NpgsqlOperationInProgressException:
                return InProgress(failure, origin);
            case NpgsqlException:
                return Broke(failure, origin, progress);
            case InvalidOperationException when !progress.IsConnectionOpen:
                return Broke(failure, origin, progress);
            default:
                return null;
        }
    }

    /// <summary>Whether the call was stopped by its token or its time-out.</summary>
    public static bool IsStop(Exception failure) => failure is OperationCanceledException or NpgsqlException { InnerException: TimeoutException };

    /// <summary>Whether it is the remote's own answer.</summary>
    public static bool IsRemote(Exception failure) => failure is PostgresException { Routine: RemoteErrorRoutine };

    /// <summary>Whether the local server does not know a statement that Npgsql takes for prepared, which is before it runs anything.</summary>
    public static bool IsLostLocally(Exception failure) =>
        failure is PostgresException { SqlState: PostgresErrorCodes.InvalidSqlStatementName, Routine: not RemoteErrorRoutine };

    /// <summary>
    /// Whether the remote refused because it has no such prepared statement of ours, or is another than was asked for. A function of the remote may raise the same SQLSTATE, but does not know our name.
    /// </summary>
    public static bool IsLostStatement(PostgresException failure, Link link) =>
        failure.Routine == RemoteErrorRoutine
        && ((failure.SqlState == PostgresErrorCodes.InvalidSqlStatementName && failure.MessageText.Contains(link.Prefix, StringComparison.Ordinal))
            || RemoteIdentity.IsRefusal(failure));

    /// <summary>Whether a statement of a transaction of ours met none, or another link: the remote has no transaction of ours, or it is aborted.</summary>
    public static bool IsTransactionGone(Exception failure, Link link) =>
        failure is PostgresException { Routine: RemoteErrorRoutine } remote && (RemoteGuard.IsGone(remote) || IsLostStatement(remote, link));

    /// <summary>Whether the guard of a transaction found that it is gone, or is gone itself.</summary>
    public static bool IsLostGuard(Exception failure, Link link) => failure is PostgresException { Routine: RemoteErrorRoutine } remote
        && (RemoteGuard.IsGone(remote) || remote.MessageText.Contains(link.Prefix + RemoteGuard.TransactionSuffix, StringComparison.Ordinal));

    /// <summary>Whether a statement in the same transaction had failed before.</summary>
    public static bool IsInFailedTransaction(Exception failure) =>
        failure is PostgresException { SqlState: PostgresErrorCodes.InFailedSqlTransaction, Routine: RemoteErrorRoutine };

    /// <summary>Whether a link that no transaction of ours has is inside an aborted one.</summary>
    public static bool IsInForeignTransaction(Exception failure, Link link) =>
        failure is PostgresException { Routine: RemoteErrorRoutine } remote
        && (remote.SqlState == PostgresErrorCodes.InFailedSqlTransaction || IsLostStatement(remote, link));

    /// <summary>Whether the functions of dblink are not where they were.</summary>
    public static bool IsMoved(Exception failure) =>
        failure is PostgresException { SqlState: PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.InvalidSchemaName, Routine: not RemoteErrorRoutine };

    /// <summary>Whether the prepared statement has to be prepared anew: its result has another type since DDL ran.</summary>
    public static bool IsStalePlan(Exception failure) => failure is PostgresException { SqlState: PostgresErrorCodes.FeatureNotSupported, Routine: RemoteErrorRoutine };

    /// <summary>
    /// Whether nothing more may be got over the link. A failure without an SQLSTATE of the remote becomes 08006: among these is an answer that begins a COPY, after which
    /// dblink waits for good.
    /// </summary>
    public static bool LeavesLinkUnusable(Exception failure) =>
        failure is PostgresException { Routine: RemoteErrorRoutine } remote && (IsLinkLoss(remote) || RemoteGuard.IsRefusal(remote));

    /// <summary>What a failure says of a statement that was sent, or may have been.</summary>
    public static DblinkOutcome OutcomeOf(Exception failure, DblinkStatement statement, bool isSent) => failure switch
    {
        PostgresException { Routine: RemoteErrorRoutine } remote =>
            IsRefusalOfOurs(remote) ? DblinkOutcome.NotRun
            : IsLinkLoss(remote) || (statement.CanCommit && !NeedsTransaction(remote, statement)) ? DblinkOutcome.Unknown
            : DblinkOutcome.NotRun,
        PostgresException { SqlState: ['2', '2', ..] } misfit when isSent && CollectFailure.IsUnclear(misfit) => DblinkOutcome.Unknown,
        // The remote has run the statement when its result is found not to fit.
        PostgresException { SqlState: PostgresErrorCodes.DatatypeMismatch or ['2', '2', ..] } when isSent => DblinkOutcome.Ran,
        PostgresException { InvariantSeverity: "ERROR" } local when !isSent && local.SqlState != PostgresErrorCodes.QueryCanceled => DblinkOutcome.NotRun,
        NpgsqlOperationInProgressException => DblinkOutcome.NotRun,
        // Whole results are got by dblink(), which only reads.
        PostgresException refused when ComposedFailure.IsRefusedByLink(refused) => DblinkOutcome.NotRun,
        _ => DblinkOutcome.Unknown,
    };

    /// <summary>Whether the remote refused LOCK or DECLARE before it did anything, because it is in no transaction. CALL and DO can raise the same in the middle.</summary>
    private static bool NeedsTransaction(PostgresException remote, DblinkStatement statement) =>
        remote.SqlState == PostgresErrorCodes.NoActiveSqlTransaction && SqlStatement.Parse(statement.RemoteText).Verb is "LOCK" or "DECLARE";

    /// <summary>What a message that was stopped says of its statement.</summary>
    public static DblinkOutcome OutcomeOf(StoppedMessage stopped, DblinkStatement statement, bool isSent) => stopped.Outcome switch
    {
        DblinkOutcome.NotRun when statement.CanCommit => DblinkOutcome.Unknown,
        // No error and no result: the statement was not sent, or it had no rows. A result may be one that other code has left on the link, which takes no other message then.
        DblinkOutcome.Ran when !isSent => stopped.Results == 0 && statement.Columns.Count == 0 ? DblinkOutcome.NotRun : DblinkOutcome.Unknown,
        var outcome => outcome,
    };

    /// <summary>What the sending statement answered on a link that had just been opened.</summary>
    public static DblinkException NotSent(DblinkStatement statement, Link link, int? answer, bool inTransaction) => answer switch
    {
        null => OpeningFailure.LinkVanished(statement.Origin, link),
        < 0 => statement.Origin.Exception(
            DblinkErrorKind.LinkBusy,
            "The link is at work on a statement that DblinkGen did not send.",
            "Give DblinkGen's links names of their own with Connection of [DblinkServer]."),
        _ => statement.Origin.Exception(
            DblinkErrorKind.LinkLost, "The remote closed the link; the message was not sent.", isTransient: !inTransaction),
    };

    public static DblinkException InProgress(Exception failure, CallOrigin origin) => origin.Exception(
        DblinkErrorKind.Refused,
        "The connection is at work on another call, such as a stream whose rows are being read; nothing was sent.",
        "Read that stream to its end or dispose of it first, or give this call a connection of its own.",
        failure);

    public static DblinkException Moved(PostgresException failure, CallOrigin origin) => origin.Exception(
        DblinkErrorKind.ExtensionMissing,
        $"The functions of dblink are not where they were: {ServerText.OfFunction(failure.MessageText)}",
        "The extension was dropped or moved while links were open. CREATE EXTENSION dblink; or call again after a move.",
        failure);

    private static DblinkException TimedOut(Exception failure, CallOrigin origin, CallProgress progress) => origin.Exception(
        DblinkErrorKind.Timeout,
        progress.Outcome == DblinkOutcome.Unknown
            ? "The statement did not finish within its time-out, and the remote did not say what became of it: it is stopped, or still runs there."
            : "The statement ran longer than its time-out and was stopped.",
        "Raise TimeoutSeconds of the attribute (or Command Timeout of the connection string) if it may take that long.",
        failure,
        outcome: progress.Outcome);

    private static DblinkException Broke(Exception failure, CallOrigin origin, CallProgress progress) => origin.Exception(
        DblinkErrorKind.LinkLost,
        $"The connection to the local server broke: {failure.Message}",
        progress.HasSession && !progress.IsConnectionOpen ? "Open a new session; the links of the old one are gone." : null,
        failure,
        isTransient: !progress.InTransaction && (progress.IsConnectionOpen || !progress.HasSession),
        outcome: progress.Outcome);

    /// <summary>Whether the remote session has ended.</summary>
    private static bool IsLinkLoss(PostgresException remote) =>
        remote.SqlState is ['0', '8', ..] or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or TransactionTimeout
            or IdleInTransactionTimeout or IdleSessionTimeout;

    /// <summary>Whether a guard failed, or a prepared statement of ours is not there: nothing of the caller's has run.</summary>
    private static bool IsRefusalOfOurs(PostgresException remote) =>
        RemoteGuard.IsRefusal(remote) || RemoteGuard.IsGone(remote) || RemoteIdentity.IsRefusal(remote)
        || (remote.SqlState == PostgresErrorCodes.InvalidSqlStatementName && remote.MessageText.Contains(Link.PrefixStart, StringComparison.Ordinal));

    private static DblinkException FromRemote(PostgresException remote, DblinkStatement statement, CallProgress progress)
    {
        if (RemoteGuard.IsRefusal(remote))
            return TransactionFailure.OfOtherCode(statement.Origin, remote);
        if (progress.InTransaction && IsRefusalOfOurs(remote))
            return TransactionFailure.Ended(statement.Origin, remote);
        if (RemoteIdentity.IsRefusal(remote))
            return OpeningFailure.OtherLink(statement.Origin, remote);
        var (kind, advice) = remote.SqlState switch
        {
            PostgresErrorCodes.UndefinedColumn => (DblinkErrorKind.ColumnMismatch, ColumnAdvice(statement)),
            PostgresErrorCodes.AmbiguousColumn => (DblinkErrorKind.ColumnMismatch, "Give each output column of the remote SQL a name of its own (AS)."),
            PostgresErrorCodes.InvalidSqlStatementName => (DblinkErrorKind.RemoteStatement,
                "The link has lost its prepared statements; the next call prepares them anew. Where a transaction pooler stands in front of the remote, set Prepare = false."),
            PostgresErrorCodes.QueryCanceled or TransactionTimeout => (DblinkErrorKind.Timeout, "The remote stopped the statement: " + StopAdvice),
            _ when IsLinkLoss(remote) => (DblinkErrorKind.LinkLost, LostAdvice(progress)),
            _ when IsStalePlan(remote) => (DblinkErrorKind.RemoteStatement, "If the tables of the remote have changed, call again: the statement is prepared anew."),
            _ => (DblinkErrorKind.RemoteStatement, TypeAdvice.OfRemoteOperands(remote, statement.Parameters)),
        };
        return statement.Origin.Exception(
            kind,
            $"The remote server failed the statement: {ServerText.Of(remote.MessageText)}",
            ServerText.Advice(advice, remote.Hint),
            remote,
            isTransient: Repetition.MayPass(remote) && kind != DblinkErrorKind.LinkLost && !progress.InTransaction,
            outcome: progress.Outcome);
    }

    /// <summary>Npgsql takes some SQLSTATEs of the remote, such as 57P01, for the end of the local server.</summary>
    private static string LostAdvice(CallProgress progress) => progress.IsConnectionOpen
        ? "The link broke while the statement was under way; the next call opens it anew."
        : "The link broke while the statement was under way, and Npgsql has closed the local connection with it; open a new connection or session.";

    private static DblinkException FromLocal(PostgresException local, DblinkStatement statement, CallProgress progress) => local.SqlState switch
    {
        PostgresErrorCodes.DatatypeMismatch when !progress.IsUnsent => statement.Origin.Exception(
            DblinkErrorKind.ColumnMismatch,
            statement.Columns.Count == 0
                ? $"The statement returned several columns: {ServerText.Of(local.MessageText)}"
                : $"The remote result does not have the {statement.Columns.Count} declared columns: {ServerText.Of(local.MessageText)}",
            statement.Columns.Count == 0
                ? "It has run. Declare a method with [DblinkQuery(…, Match = DblinkMatch.ByPosition)] that returns these columns."
                : ColumnAdvice(statement),
            local,
            outcome: progress.Outcome),
        ['2', '2', ..] when !progress.IsUnsent => statement.Origin.Exception(
            DblinkErrorKind.ValueMisfit,
            $"A value of the remote result does not fit its declared type: {ServerText.Of(local.MessageText)}",
            $"Compare the declared types with the remote's: {Declared(statement)}.",
            local,
            outcome: progress.Outcome),
        _ when progress.IsUnsent && IsMoved(local) => Moved(local, statement.Origin),
        PostgresErrorCodes.InsufficientPrivilege when progress.IsUnsent => statement.Origin.Exception(
            DblinkErrorKind.PermissionDenied,
            $"The local server does not let the current user call dblink: {ServerText.Of(local.MessageText)}",
            ServerText.Advice(null, local.Hint),
            local),
        PostgresErrorCodes.QueryCanceled or TransactionTimeout => statement.Origin.Exception(
            DblinkErrorKind.Timeout,
            $"The local server stopped the statement: {ServerText.Of(local.MessageText)}",
            "The local server stopped it: " + StopAdvice,
            local,
            outcome: progress.Outcome),
        _ when ComposedFailure.IsRefusedByLink(local) => statement.Origin.Exception(
            DblinkErrorKind.LinkBusy,
            $"The link did not take the statement: {ServerText.Of(local.MessageText)}",
            "Other code has left a result on it, or the remote has closed it. Give DblinkGen's links names that other code does not use.",
            local,
            isTransient: !progress.InTransaction,
            outcome: progress.Outcome),
        _ when local.InvariantSeverity is "FATAL" or "PANIC" => Broke(local, statement.Origin, progress),
        PostgresErrorCodes.InFailedSqlTransaction => statement.Origin.Exception(
            DblinkErrorKind.LocalStatement, "The local transaction is aborted: nothing was sent.", "Roll it back first.", local),
        _ => statement.Origin.Exception(
            DblinkErrorKind.LocalStatement,
            $"The local server failed the statement: {ServerText.Of(local.MessageText)}",
            ServerText.Advice(local.SqlState == PostgresErrorCodes.UndefinedObject ? TypeAdvice.OfLocalType(local, Declared(statement)) : null, local.Hint),
            local,
            isTransient: Repetition.MayPass(local) && !progress.InTransaction,
            outcome: progress.Outcome),
    };

    private static string ColumnAdvice(DblinkStatement statement) =>
        $"The declared columns are {Declared(statement)}. Correct the remote SQL, or the names with [DblinkColumn].";

    private static string Declared(DblinkStatement statement) => string.Join(", ", statement.Columns.Select(c => c.Definition));
}
