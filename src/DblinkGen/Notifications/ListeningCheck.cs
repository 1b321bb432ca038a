using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Links;

namespace DblinkGen.Notifications;

/// <summary>
/// Asks the remote whether the link still listens, as any query is sent. The local server knows a link by its name only: by then other code may have another connection
/// under it, whose notifications are not ours, or the remote session may have been reset.
/// </summary>
internal sealed class ListeningCheck(DblinkSession session, Link link, string channel, CallOrigin origin)
{
    private readonly DblinkQuery<int> _isListening = new()
    {
        Method = origin.Method!,
        Server = origin.Server,
        Link = origin.Link,
        Sql = CountChannel(),
        Parameters = ["text"],
        Columns = [new("listening", "int4")],
        Read = static (in row) => row.Int32(0),
    };

    public static DblinkException Lost(CallOrigin origin, Exception? inner = null) => origin.Exception(
        DblinkErrorKind.LinkLost,
        "The link that listens is gone: what was notified since is lost.",
        "Listen again, and read anew what the notifications announce.",
        inner,
        isTransient: true);

    /// <exception cref="DblinkException">The link does not listen any more.</exception>
    public async ValueTask Run(CancellationToken cancellationToken)
    {
        // In a remote transaction, or for a stream, the link is held, and guarded against others.
        if (link is { Owner: not null, StateUnknown: false })
            return;
        try
        {
            var listening = await DblinkExecutor.SingleAsync(session, _isListening, [channel], cancellationToken).ConfigureAwait(false);
            if (listening > 0 && !link.StateUnknown)
                return;
        }
        catch (DblinkException failure) when (link.StateUnknown && failure.Kind != DblinkErrorKind.LinkLost)
        {
            // Nothing was found in its place.
            throw Lost(origin, failure);
        }

        throw Lost(origin);
    }

    private static RemoteSql CountChannel()
    {
        var sql = new RemoteSql(0, 1);
        sql.AppendLiteral("SELECT pg_catalog.count(*)::pg_catalog.int4 AS listening FROM pg_catalog.pg_listening_channels() AS c(name) WHERE c.name OPERATOR(pg_catalog.=) ");
        sql.AppendFormatted(1);
        return sql;
    }
}
