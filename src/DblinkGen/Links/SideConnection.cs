using Npgsql;

namespace DblinkGen.Links;

/// <summary>A second connection to the local server, for what the first is too busy for.</summary>
internal static class SideConnection
{
    /// <summary>Not from the pool, which may be exhausted by the very calls that wait for this.</summary>
    public static async ValueTask<NpgsqlConnection> Open(NpgsqlConnection connection, CancellationToken cancellationToken = default)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection.ConnectionString) { Pooling = false };
        var other = await connection.CloneWithAsync(settings.ConnectionString, cancellationToken).ConfigureAwait(false);
        await other.OpenAsync(cancellationToken).ConfigureAwait(false);
        return other;
    }
}
