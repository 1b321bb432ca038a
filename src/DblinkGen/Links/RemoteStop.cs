using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// Stops the statement of a link that cannot be used, because the local transaction around it is aborted: by another local connection and a
/// dblink connection that lasts for one call.
/// </summary>
internal static class RemoteStop
{
    /// <summary>Never throws: where it fails, the statement runs to its end and the link is closed before its next use.</summary>
    public static async ValueTask Run(NpgsqlConnection connection, Link link, bool async)
    {
        try
        {
            var other = await SideConnection.Open(connection, async).ConfigureAwait(false);
            await using var scope = other.ConfigureAwait(false);
            using var command = new NpgsqlCommand(
                $"SELECT * FROM {PostgresIdentifier.Quote(link.Schema)}.dblink($1, pg_catalog.format('SELECT pg_catalog.pg_cancel_backend(%s)', $2)) AS t(done bool)",
                other)
            {
                Parameters =
                {
                    new NpgsqlParameter<string> { TypedValue = link.Target.Value },
                    new NpgsqlParameter<int> { TypedValue = link.RemotePid },
                },
            };
            _ = async ? await command.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false) : command.ExecuteNonQuery();
        }
        catch (NpgsqlException)
        {
            // Nothing more can be done from here, and the failure that the caller sees is the one before.
        }
    }
}
