using System.Text;
using Npgsql;

namespace DblinkGen.Errors;

/// <summary>Explains what went wrong while the local server answered something itself: nothing was sent to a remote.</summary>
internal static class LocalFailure
{
    /// <summary>Npgsql passes over what stops it while it closes a reader, and the next command finds the connection closed.</summary>
    public static bool IsHiddenStop(Exception failure, NpgsqlConnection connection, CancellationToken cancellationToken) =>
        failure is InvalidOperationException && cancellationToken.IsCancellationRequested && !connection.FullState.HasFlag(System.Data.ConnectionState.Open);

    /// <summary>Returns <see langword="null"/> if the failure should reach the caller as it is.</summary>
    public static DblinkException? Explain(Exception failure, CallOrigin origin) => failure switch
    {
        DecoderFallbackException => origin.Exception(
            DblinkErrorKind.ValueMisfit, $"A text of the remote is not valid in its encoding: {ServerText.Of(failure.Message)}", inner: failure),
        DblinkException or OperationCanceledException or ArgumentException => null,
        PostgresException local => FromServer(local, origin),
        NpgsqlException { InnerException: TimeoutException } => origin.Exception(
            DblinkErrorKind.Timeout,
            "No answer came within the time-out, from the local server or from the remote that it was connecting to.",
            "Raise Command Timeout of the connection string if it may take that long.",
            failure),
        NpgsqlOperationInProgressException => origin.Exception(
            DblinkErrorKind.Refused,
            "The connection is at work on another call, such as a stream whose rows are being read.",
            "Read that stream to its end or dispose of it first, or use another connection.",
            failure),
        NpgsqlException => origin.Exception(
            DblinkErrorKind.LinkLost, $"The connection to the local server broke: {ServerText.Of(failure.Message)}", inner: failure, isTransient: true),
        InvalidOperationException => origin.Exception(
            DblinkErrorKind.LinkLost,
            $"The connection to the local server cannot be used: {ServerText.Of(failure.Message)}",
            "Open a new connection or session; the links of the old one are gone.",
            failure),
        _ => null,
    };

    /// <summary>The same for a caller who has no other connection than this: once it is closed no repetition can help.</summary>
    public static DblinkException? Explain(Exception failure, CallOrigin origin, NpgsqlConnection only)
    {
        var explained = Explain(failure, origin);
        if (!only.FullState.HasFlag(System.Data.ConnectionState.Open))
            explained?.MakePermanent();
        return explained;
    }

    /// <summary>The connection of a session, which has no other.</summary>
    public static DblinkException SessionBroke(CallOrigin origin, Exception failure) => origin.Exception(
        DblinkErrorKind.LinkLost,
        "The session's connection to the local server broke: what was notified since is lost.",
        "Open a new session, listen again, and read anew what the notifications announce.",
        failure);

    private static DblinkException FromServer(PostgresException local, CallOrigin origin) => local.SqlState switch
    {
        PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.InvalidSchemaName => Moved(origin, local),
        PostgresErrorCodes.InsufficientPrivilege => origin.Exception(
            DblinkErrorKind.PermissionDenied,
            $"The local server does not let the current user do so: {ServerText.Of(local.MessageText)}.",
            ServerText.Advice("DblinkCatalog.CheckAsync lists the missing privileges.", local.Hint),
            local),
        PostgresErrorCodes.InFailedSqlTransaction => origin.Exception(
            DblinkErrorKind.LocalStatement, "The local transaction is aborted: nothing was asked.", "Roll it back first.", local),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => origin.Exception(
            DblinkErrorKind.LinkLost,
            $"The local server ended the connection: {ServerText.Of(local.MessageText)}.",
            "Open a new connection or session; the links of the old one are gone.",
            local,
            isTransient: true),
        PostgresErrorCodes.QueryCanceled or StatementFailure.TransactionTimeout => origin.Exception(
            DblinkErrorKind.Timeout,
            $"The local server stopped the statement: {ServerText.Of(local.MessageText)}.",
            ServerText.Advice("The local server stopped it: " + StatementFailure.StopAdvice, local.Hint),
            local),
        _ => origin.Exception(
            DblinkErrorKind.LocalStatement,
            $"The local server failed: {ServerText.Of(local.MessageText)}.",
            ServerText.Advice(null, local.Hint),
            local,
            isTransient: Repetition.MayPass(local)),
    };

    /// <summary>The functions of dblink are not those of the extension anymore. The next call finds them where they are then.</summary>
    public static DblinkException Moved(CallOrigin origin, Exception? inner = null) => origin.Exception(
        DblinkErrorKind.ExtensionMissing,
        "The extension dblink was moved or dropped at this moment; none of its functions was called.",
        "Call again after a move. After DROP EXTENSION: CREATE EXTENSION dblink;",
        inner,
        isTransient: true);
}
