using DblinkGen.Catalog;
using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// Opens a link of its own and closes it again, to learn whether that is possible and, where not, the true reason. The plpgsql block
/// catches the failure in a subtransaction and hands it back in settings, so that a transaction of the caller goes on.
/// </summary>
internal static class RemoteProbe
{
    /// <summary>Probes a foreign server or a connection string. Null: reachable. In an aborted transaction nothing can be asked: PostgresException
    /// 25P02.</summary>
    public static async Task<RemoteFault?> RunAsync(NpgsqlConnection connection, DblinkTarget target, CancellationToken cancellationToken) =>
        await DblinkFunctions.Find(connection, async: true, cancellationToken).ConfigureAwait(false) is { } functions
            ? await RunAsync(connection, functions, target, cancellationToken).ConfigureAwait(false)
            : throw ExtensionRule.Failure(connection.Database, server: target.IsForeignServer ? target.Value : null);

    /// <summary>The same with functions that were found before.</summary>
    public static async Task<RemoteFault?> RunAsync(
        NpgsqlConnection connection, DblinkFunctions functions, DblinkTarget target, CancellationToken cancellationToken)
    {
        // One batch is one transaction, so the settings are gone when it ends; in a transaction of the caller the last statement clears the
        // target.
        var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new NpgsqlBatchCommand(RemoteProbeScript.Arguments)
                {
                    Parameters =
                    {
                        CatalogQuery.TextParameter(RemoteProbeScript.Connect(functions)),
                        CatalogQuery.TextParameter(RemoteProbeScript.Disconnect(functions)),
                        CatalogQuery.TextParameter(target.Value),
                        CatalogQuery.TextParameter(target.IsForeignServer ? "true" : "false"),
                    },
                },
                new NpgsqlBatchCommand(RemoteProbeScript.Probe),
                new NpgsqlBatchCommand(RemoteProbeScript.Outcome),
                new NpgsqlBatchCommand(RemoteProbeScript.Clear),
            },
        };
        await using var disposeBatch = batch.ConfigureAwait(false);
        var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var disposeReader = reader.ConfigureAwait(false);

        await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        var (state, message, detail, hint) = (reader.GetString(0), ServerText.Read(reader, 1), ServerText.Read(reader, 2), ServerText.Read(reader, 3));
        return state.Length == 0 ? null : Fault(state, message, detail, hint, target);
    }

    private static RemoteFault Fault(string state, string message, string detail, string hint, DblinkTarget target)
    {
        var reason = detail.Length == 0 ? message : target.IsForeignServer ? detail : WithheldReason.Of(detail, target.Value);
        // The server repeats the name, which may be a connection string.
        if (target.IsForeignServer)
            reason = reason.Replace(target.Value, ServerText.Name(target.Value), StringComparison.Ordinal);
        var kind = state switch
        {
            RemoteProbeScript.NoServer => DblinkErrorKind.ServerUnknown,
            PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.InvalidSchemaName => DblinkErrorKind.ExtensionMissing,
            PostgresErrorCodes.UndefinedObject => DblinkErrorKind.UserMappingMissing,
            PostgresErrorCodes.InsufficientPrivilege => DblinkErrorKind.PermissionDenied,
            "2F003" => DblinkErrorKind.PasswordRequired,
            ['0', '8', ..] or ['2', '8', ..] => DblinkErrorKind.RemoteUnreachable,
            _ => DblinkErrorKind.LocalStatement,
        };
        var sqlState = state == RemoteProbeScript.NoServer ? PostgresErrorCodes.UndefinedObject : state;
        return new RemoteFault(kind, sqlState, reason.TrimEnd(), hint.Length == 0 ? null : hint);
    }
}
