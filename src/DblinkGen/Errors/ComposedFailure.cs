using DblinkGen.Composition;
using DblinkGen.Internals;
using Npgsql;

namespace DblinkGen.Errors;

/// <summary>Says whether the local statement or one of its row sources failed, and which.</summary>
internal static class ComposedFailure
{
    /// <summary>Returns <see langword="null"/> where the failure should reach the caller as it is.</summary>
    public static Exception? Explain(
        Exception failure, ComposedStatement statement, ComposedLinks links, DblinkOutcome outcome, bool isConnectionOpen, CancellationToken cancellationToken)
    {
        switch (failure)
        {
            case DblinkCanceledException:
                return null;
            case DblinkException known:
                return known.Decide(outcome) ? known : null;
            case OperationCanceledException or NpgsqlException { InnerException: TimeoutException } when cancellationToken.IsCancellationRequested:
                return statement.LocalOrigin.Canceled(outcome, failure, cancellationToken);
            case InvalidOperationException when !isConnectionOpen && cancellationToken.IsCancellationRequested:
                return statement.LocalOrigin.Canceled(outcome, failure, cancellationToken);
            case PostgresException { Routine: StatementFailure.RemoteErrorRoutine } remote:
                return FromRemote(remote, statement, links);
            case PostgresException refused when IsRefusedByLink(refused):
                return statement.LocalOrigin.Exception(
                    DblinkErrorKind.LinkLost,
                    $"A link did not take the query of a row source: {ServerText.Of(refused.MessageText)}",
                    "The local statement was undone, and the next call opens the link anew. Give DblinkGen's links names of their own, which other code does not use.",
                    refused,
                    isTransient: true);
            case PostgresException { InvariantSeverity: "FATAL" or "PANIC", SqlState: not StatementFailure.TransactionTimeout } ended:
                return Broke(ended, statement, outcome);
            case PostgresException moved when StatementFailure.IsMoved(moved) && moved.MessageText.Contains("dblink", StringComparison.Ordinal):
                return StatementFailure.Moved(moved, statement.LocalOrigin);
            case PostgresException local:
                return FromLocal(local, statement);
            case NpgsqlException { InnerException: TimeoutException }:
                return TimedOut(failure, statement, outcome);
            case NpgsqlOperationInProgressException:
                return StatementFailure.InProgress(failure, statement.LocalOrigin);
            case NpgsqlException:
                return Broke(failure, statement, outcome);
            case InvalidOperationException when !isConnectionOpen:
                return Broke(failure, statement, outcome);
            default:
                return null;
        }
    }

    /// <summary>
    /// The link broke after it was checked, or holds a result that other code did not fetch, which shows only then (PostgreSQL 14 to 18).
    /// </summary>
    public static bool IsRefusedByLink(Exception failure) => failure is PostgresException { SqlState: PostgresErrorCodes.InternalError, File: "dblink.c" };

    public static DblinkException TimedOut(Exception failure, ComposedStatement statement, DblinkOutcome outcome) => statement.LocalOrigin.Exception(
        DblinkErrorKind.Timeout,
        "The statement ran longer than its time-out: the remote queries and the local statement were stopped.",
        "Raise TimeoutSeconds of the attribute (or Command Timeout of the connection string) if it may take that long.",
        failure,
        outcome: outcome);

    public static DblinkException SecretInText(CallOrigin origin) => origin.Exception(
        DblinkErrorKind.Refused,
        "The server is mapped to a connection string, which the local server would keep in the text of the object, for others to read.",
        "Map the server to a foreign server in DblinkOptions.Servers: the text names that, and its user mapping keeps the secret.");

    private static DblinkException Broke(Exception failure, ComposedStatement statement, DblinkOutcome outcome) => statement.LocalOrigin.Exception(
        DblinkErrorKind.LinkLost,
        $"The connection to the local server broke: {failure.Message}",
        inner: failure,
        isTransient: true,
        outcome: outcome);

    private static DblinkException FromRemote(PostgresException remote, ComposedStatement statement, ComposedLinks links)
    {
        var failed = FailedSources(remote, statement, links);
        var which = failed.Length == 1
            ? $"row source \"{statement.Sources[failed[0]].Name}\""
            : $"one of the row sources {string.Join(", ", failed.Select(i => $"\"{statement.Sources[i].Name}\""))}";
        var columns = string.Join(", ", statement.Sources[failed[0]].Columns.Select(c => c.Definition));
        var (kind, advice) = remote.SqlState switch
        {
            PostgresErrorCodes.UndefinedColumn => (DblinkErrorKind.ColumnMismatch, $"The declared columns are {columns}. Correct the remote SQL or the columns."),
            PostgresErrorCodes.AmbiguousColumn => (DblinkErrorKind.ColumnMismatch, "Give each output column of the remote SQL a name of its own (AS)."),
            PostgresErrorCodes.QueryCanceled or StatementFailure.TransactionTimeout => (
                DblinkErrorKind.Timeout, "The remote stopped the statement: " + StatementFailure.StopAdvice),
            ['0', '8', ..] or ['X', 'X', ..] or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown => (DblinkErrorKind.LinkLost,
                "The link broke while the query was under way. The local statement was undone, and the next call opens the link anew."),
            _ when links.IsLost(remote) => (DblinkErrorKind.LinkLost,
                "Other code opened another connection under the name of the link, or it has lost its prepared statements. The local statement was undone, and the next call " +
                "opens the link anew. Give DblinkGen's links names that other code does not use; where a transaction pooler stands in front of the remote, set Prepare = false."),
            _ => (DblinkErrorKind.RemoteStatement, (string?)null),
        };
        return statement.Origins[failed[0]].Exception(
            kind, $"The remote server failed {which}: {ServerText.Of(remote.MessageText)}", ServerText.Advice(advice, remote.Hint), remote, isTransient: Repetition.MayPass(remote));
    }

    /// <summary>
    /// The context quotes the name of the dblink connection in its first line, whatever words are around it. Sources that share the link cannot be told
    /// apart.
    /// </summary>
    private static int[] FailedSources(PostgresException remote, ComposedStatement statement, ComposedLinks links)
    {
        var context = remote.Where?.Split('\n')[0] ?? "";
        int[] all = [.. Enumerable.Range(0, statement.Sources.Length)];
        int[] found = [.. all.Where(i => context.Contains($"\"{links.Names[i]}\"", StringComparison.Ordinal))];
        return found.Length > 0 ? found : all;
    }

    private static string Declared(ComposedStatement statement) =>
        string.Join(", ", statement.Sources.SelectMany(s => s.Columns).Select(c => c.Definition));

    private static DblinkException FromLocal(PostgresException local, ComposedStatement statement)
    {
        var (kind, advice) = local.SqlState switch
        {
            PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.AmbiguousColumn when statement.Columns.Count > 0 => (
                DblinkErrorKind.ColumnMismatch,
                $"The declared columns are {string.Join(", ", statement.Columns.Select(c => c.Definition))}. Correct the local SQL, or the names with [DblinkColumn]."),
            // Raised where dblink stores a row; a statement's own mismatch comes from elsewhere.
            PostgresErrorCodes.DatatypeMismatch when local.File == "dblink.c" => (
                DblinkErrorKind.ColumnMismatch, "A row source returns another number of columns than it declares."),
            PostgresErrorCodes.QueryCanceled or StatementFailure.TransactionTimeout => (
                DblinkErrorKind.Timeout, "The local server stopped the statement: " + StatementFailure.StopAdvice),
            PostgresErrorCodes.InsufficientPrivilege => (
                DblinkErrorKind.PermissionDenied, "DblinkCatalog.CheckAsync lists the missing privileges on dblink; a local table needs a GRANT of its owner."),
            PostgresErrorCodes.InFailedSqlTransaction => (DblinkErrorKind.LocalStatement, "The local transaction is aborted and nothing has run. Roll it back first."),
            PostgresErrorCodes.UndefinedObject => (DblinkErrorKind.LocalStatement, TypeAdvice.OfLocalType(local, Declared(statement))),
            _ => (DblinkErrorKind.LocalStatement, (string?)null),
        };
        return statement.LocalOrigin.Exception(
            kind, $"The local server failed the statement: {ServerText.Of(local.MessageText)}", ServerText.Advice(advice, local.Hint), local, isTransient: Repetition.MayPass(local));
    }

    /// <summary>Nothing converts the columns of a local statement: where their types are others than declared, a getter may refuse them.</summary>
    public static DblinkException? FromRow(Exception failure, ComposedStatement statement, NpgsqlDataReader reader)
    {
        var explained = RowFailure.Explain(failure, statement.LocalOrigin, statement.Columns, reader);
        if (explained is not { Kind: DblinkErrorKind.ValueMisfit } || failure is not InvalidCastException)
            return explained;
        var columns = statement.Columns.Select((column, i) => $"\"{column.Name}\" {reader.GetDataTypeName(i)}, declared as {column.Type}");
        return statement.LocalOrigin.Exception(
            DblinkErrorKind.ColumnMismatch,
            $"A column of the local statement has a type that its member cannot be read from: {failure.Message}",
            $"The columns are {string.Join("; ", columns)}. Cast in the SQL, or change the members.",
            failure);
    }
}
