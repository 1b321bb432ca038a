using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// Brings a link back to rest after a failure, before the connection goes back to the pool: stops what the remote still does, then closes the link.
/// </summary>
internal static class LinkRecovery
{
    /// <summary>
    /// Never throws. Where the local transaction is aborted nothing can run now: the link is marked, and closed before its next use.
    /// </summary>
    public static async ValueTask Close(NpgsqlConnection connection, Link link, bool isAtWork, bool async)
    {
        link.StateUnknown = true;
        if (connection.FullState != System.Data.ConnectionState.Open)
            return;

        var dblink = PostgresIdentifier.Quote(link.Schema);
        using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                LocalCommand.Create($"SELECT {dblink}.dblink_cancel_query($1) WHERE $1 = ANY ({dblink}.dblink_get_connections())", link.Name),
                LocalCommand.Create($"SELECT {dblink}.dblink_disconnect($1) WHERE $1 = ANY ({dblink}.dblink_get_connections())", link.Name),
            },
        };
        try
        {
            _ = async ? await batch.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false) : batch.ExecuteNonQuery();
            BackendLinks.Of(connection).Remove(link.Name);
        }
        catch (NpgsqlException)
        {
            // The mark stands: the next use on this backend closes the link first, wherever the extension is by then.
            ExtensionSchema.Forget(connection);
            if (isAtWork)
                await RemoteStop.Run(connection, link, async).ConfigureAwait(false);
        }
    }
}
