using Npgsql;

namespace DblinkGen.Links;

/// <summary>A second connection to the local server, for what the first is too busy for.</summary>
internal static class SideConnection
{
    /// <remarks>
    /// Not from the pool, which may be exhausted by the very calls that wait for this. Npgsql would read the catalog of types first, by statements that take operators from
    /// the <c>search_path</c>, and in which every object of another role is called: what is sent here needs no more types than Npgsql knows.
    /// </remarks>
    public static async ValueTask<NpgsqlConnection> Open(NpgsqlConnection connection, CancellationToken cancellationToken = default)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection.ConnectionString) { Pooling = false };
#pragma warning disable CS0618 // A data source of its own, for which Npgsql has this option, would not have the password provider and callbacks of the connection's.
        if (settings.ServerCompatibilityMode == ServerCompatibilityMode.None)
            settings.ServerCompatibilityMode = ServerCompatibilityMode.NoTypeLoading;
#pragma warning restore CS0618
        var other = await connection.CloneWithAsync(settings.ConnectionString, cancellationToken).ConfigureAwait(false);
        await other.OpenAsync(cancellationToken).ConfigureAwait(false);
        return other;
    }
}
