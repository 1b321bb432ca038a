using System.Data;
using DblinkGen.Errors;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Notifications;

/// <summary>
/// Asks a link for what has arrived, by its name: <see cref="ListeningCheck"/> has to come before it. A link that died since would look like silence, so its state
/// is asked as well: the first dblink_is_busy may only read the farewell message, and after a successful statement the error message is OK while the link lives.
/// </summary>
internal sealed class NotificationPoll(NpgsqlConnection connection, Link link, CallOrigin origin)
{
    private const string Moved = "moved";
    private const string Alive = "alive";

    public async Task<List<DblinkNotification>> Run(CancellationToken cancellationToken)
    {
        try
        {
            return await LocalAnswer.Of(
                connection, origin, functions => Ask(functions ?? throw LocalFailure.Moved(origin), cancellationToken), async: true, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (DblinkException failure) when (failure.Kind == DblinkErrorKind.LinkLost && !connection.FullState.HasFlag(ConnectionState.Open))
        {
            // The session has no other connection.
            throw LocalFailure.SessionBroke(origin, failure);
        }
    }

    internal async ValueTask<List<DblinkNotification>> Ask(DblinkFunctions functions, CancellationToken cancellationToken)
    {
        const string name = "$1::pg_catalog.text";
        var isOpen = functions.IsOpen(name);
        var isBusy = functions.Call(DblinkFunctions.IsBusy, name);
        using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                LocalCommand.Create(
                    $"""
                    SELECT n.notify_name, n.be_pid, n.extra
                    FROM {functions.Call(DblinkFunctions.GetNotify, $"(SELECT {name} WHERE {functions.AreOwn(DblinkFunctions.GetConnections)} AND {isOpen})")} AS n
                    WHERE {functions.AreOwn(DblinkFunctions.GetNotify)}
                    """,
                    link.Name),
                LocalCommand.Create(
                    $"""
                    SELECT CASE
                        WHEN NOT ({functions.AreOwn(DblinkFunctions.GetConnections, DblinkFunctions.GetNotify, DblinkFunctions.IsBusy, DblinkFunctions.ErrorMessage)}) THEN '{Moved}'
                        WHEN {isOpen} AND ({isBusy} OPERATOR(pg_catalog.+) {isBusy}) IS NOT NULL
                            AND {functions.Call(DblinkFunctions.ErrorMessage, name)} OPERATOR(pg_catalog.=) 'OK' THEN '{Alive}'
                        END
                    """,
                    link.Name),
            },
        };
        var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var scope = reader.ConfigureAwait(false);
        var arrived = new List<DblinkNotification>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            arrived.Add(new(reader.GetString(0), reader.GetInt32(1), reader.GetString(2)));
        await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        var state = reader.IsDBNull(0) ? null : reader.GetString(0);
        if (state == Alive || arrived.Count > 0)
            return arrived;
        throw state == Moved
            ? LocalFailure.Moved(origin)
            : ListeningCheck.Lost(origin);
    }
}
