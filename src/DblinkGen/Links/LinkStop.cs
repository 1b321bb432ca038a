using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// Stops what the remote does for a link and keeps the link: a cancel of the local statement alone would leave the remote at work. Nothing here
/// throws.
/// </summary>
internal static class LinkStop
{
    /// <summary>
    /// How long the remote may take to give up, in seconds. A statement answers within milliseconds, unless its cancel was lost: the link is closed then.
    /// </summary>
    public const int Patience = 5;

    /// <summary>Asks the remote to stop, over a connection of libpq's own. Returns whether it was asked.</summary>
    public static async ValueTask<bool> Cancel(NpgsqlConnection connection, Link link, bool async)
    {
        var dblink = PostgresIdentifier.Quote(link.Schema);
        using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                LocalCommand.Create($"SELECT {dblink}.dblink_cancel_query($1) WHERE $1 = ANY ({dblink}.dblink_get_connections())", link.Name),
            },
        };
        try
        {
            // Else it is libpq's message.
            return (async ? await batch.ExecuteScalarAsync(CancellationToken.None).ConfigureAwait(false) : batch.ExecuteScalar()) is "OK";
        }
        catch (Exception failure) when (failure is NpgsqlException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>
    /// Runs the statements that take results off a link. Returns how many rows the first had, or <see langword="null"/> where it failed, or says that the link is
    /// not at rest.
    /// </summary>
    public static async ValueTask<long?> Drain(NpgsqlBatch drain, bool async)
    {
        try
        {
            return (async ? await drain.ExecuteScalarAsync(CancellationToken.None).ConfigureAwait(false) : drain.ExecuteScalar()) as long?;
        }
        catch (Exception failure) when (failure is NpgsqlException or InvalidOperationException)
        {
            return null;
        }
    }
}
