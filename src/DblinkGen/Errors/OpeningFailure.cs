using System.Data;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Errors;

/// <summary>What can end the opening of a link other than the set-up and the remote, which <see cref="LinkFailure"/> explains.</summary>
internal static class OpeningFailure
{
    /// <summary>Returns <see langword="null"/> if the failure should reach the caller as it is.</summary>
    public static Exception? Explain(Exception failure, CallOrigin origin, NpgsqlConnection connection, TimeLimit limit) => failure switch
    {
        OperationCanceledException or NpgsqlException { InnerException: TimeoutException } when limit.Caller.IsCancellationRequested =>
            origin.Canceled(DblinkOutcome.NotRun, failure, limit.Caller),
        InvalidOperationException when !IsOpen(connection) && limit.Caller.IsCancellationRequested => origin.Canceled(DblinkOutcome.NotRun, failure, limit.Caller),
        OperationCanceledException when limit.IsOver => TimedOut(failure, origin),
        InvalidOperationException when !IsOpen(connection) && limit.IsOver => TimedOut(failure, origin),
        NpgsqlException { InnerException: TimeoutException } => TimedOut(failure, origin),
        PostgresException when IsOpen(connection) => null,
        NpgsqlOperationInProgressException => StatementFailure.InProgress(failure, origin),
        NpgsqlException => Broke(failure, origin),
        InvalidOperationException when !IsOpen(connection) => Broke(failure, origin),
        _ => null,
    };

    /// <summary>No connection to the local server is to be had. Returns <see langword="null"/> if the failure should reach the caller as it is.</summary>
    public static Exception? OfLocal(Exception failure, CallOrigin origin, CancellationToken cancellationToken) => failure switch
    {
        OperationCanceledException when cancellationToken.IsCancellationRequested => origin.Canceled(DblinkOutcome.NotRun, failure, cancellationToken),
        NpgsqlException npgsql => origin.Exception(
            DblinkErrorKind.LocalUnreachable,
            $"No connection to the local server could be opened: {npgsql.Message}",
            inner: npgsql,
            isTransient: npgsql.IsTransient),
        _ => null,
    };

    public static DblinkException SessionClosed(CallOrigin origin) => origin.Exception(
        DblinkErrorKind.LinkLost,
        "The session's connection to the local server is closed; nothing was sent.",
        "Open a new session.");

    /// <summary>A link that was opened a moment ago cannot be used.</summary>
    public static DblinkException LinkVanished(CallOrigin origin, Link link) => link.IsPooled
        ? OtherSession(origin)
        : origin.Exception(
            DblinkErrorKind.LinkLost,
            "The link vanished right after it was opened: other code on this backend closes or uses it, or changes the current user. Nothing has run.",
            "Give DblinkGen's links names of their own with Connection of [DblinkServer] or [DblinkRowSource].");

    /// <summary>The name leads to another connection, also once more after the link was opened anew.</summary>
    public static DblinkException OtherLink(CallOrigin origin, Exception failure) => origin.Exception(
        DblinkErrorKind.LinkLost,
        "The link is not the one that DblinkGen opened: other code opened another connection under its name, or the remote is another database now. Nothing has run.",
        "Give DblinkGen's links names that other code does not use.",
        failure,
        isTransient: true);

    public static DblinkException OtherSession(CallOrigin origin) => OtherSession(origin, "nothing was sent.", DblinkOutcome.NotRun);

    /// <summary>The rows of a message that the link has taken cannot be got.</summary>
    public static DblinkException LinkElsewhere(CallOrigin origin, Link link) => link.IsPooled
        ? OtherSession(origin, "the query was sent, and its rows cannot be read.", DblinkOutcome.Unknown)
        : origin.Exception(
            DblinkErrorKind.LinkLost,
            "The link vanished while the remote was at work: other code on this backend has reset the session, or changed the current user. The rows of the query cannot be read.",
            "Give the call a connection that other code does not use at the same time.",
            outcome: DblinkOutcome.Unknown);

    private static DblinkException OtherSession(CallOrigin origin, string what, DblinkOutcome outcome) => origin.Exception(
        DblinkErrorKind.Refused,
        $"The statements of this connection reach different sessions of the local server, as they do behind a pooler in transaction or statement mode. A link is open in one session; {what}",
        "Let the pooler work in session mode (pool_mode = session in PgBouncer), or connect to the local server without it.",
        outcome: outcome);

    public static DblinkException TimedOut(Exception failure, CallOrigin origin) => origin.Exception(
        DblinkErrorKind.Timeout,
        "The link was not open when the time-out of the call was over: the remote does not answer. The statement was not sent.",
        "Check that the remote is reachable from the local server. Raise TimeoutSeconds of the attribute (or Command Timeout of the connection string) if opening " +
        "may take that long; connect_timeout of the foreign server ends the attempt sooner before PostgreSQL 16.",
        failure,
        isTransient: true);

    private static bool IsOpen(NpgsqlConnection connection) => connection.FullState.HasFlag(ConnectionState.Open);

    private static DblinkException Broke(Exception failure, CallOrigin origin) => origin.Exception(
        DblinkErrorKind.LinkLost,
        $"The connection to the local server broke before the statement was sent: {failure.Message}",
        "Call again with another connection.",
        failure,
        isTransient: true);
}
