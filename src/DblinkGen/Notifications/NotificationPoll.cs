using DblinkGen.Errors;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Notifications;

/// <summary>
/// Asks a link for what has arrived; it sends nothing to the remote. A dead link would look like silence, so its state is asked as well: the
/// first dblink_is_busy may only read the farewell message, and after a successful LISTEN the error message is OK while the link lives.
/// </summary>
internal sealed class NotificationPoll(NpgsqlConnection connection, Link link, CallOrigin origin)
{
    private readonly string _dblink = link.Functions.Schema;

    public async Task<List<DblinkNotification>> Run(CancellationToken cancellationToken)
    {
        var open = $"CASE WHEN $1 = ANY ({_dblink}.dblink_get_connections()) THEN $1 END";
        using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                LocalCommand.Create($"SELECT notify_name, be_pid, extra FROM {_dblink}.dblink_get_notify({open})", link.Name),
                LocalCommand.Create(
                    $"SELECT {_dblink}.dblink_is_busy({open}) + {_dblink}.dblink_is_busy({open}) IS NOT NULL AND {_dblink}.dblink_error_message({open}) = 'OK'",
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
        if (arrived.Count == 0 && (reader.IsDBNull(0) || !reader.GetBoolean(0)))
            throw origin.Exception(
                DblinkErrorKind.LinkLost,
                "The link that listens is gone: what was notified since is lost.",
                "Listen again, and read anew what the notifications announce.",
                isTransient: true);
        return arrived;
    }
}
