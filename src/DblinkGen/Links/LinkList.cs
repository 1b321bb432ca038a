using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>The named connections of a backend.</summary>
internal static class LinkList
{
    public static async Task<List<string>> Read(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        if (await ExtensionSchema.Find(connection, async: true, cancellationToken).ConfigureAwait(false) is not { } schema)
            return names;
        // Unnested by the server: the slim data source builder reads no arrays. Without connections the function returns NULL, which has no rows.
        using var command = new NpgsqlCommand($"SELECT unnest({PostgresIdentifier.Quote(schema)}.dblink_get_connections()) ORDER BY 1", connection);
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var scope = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            names.Add(reader.GetString(0));
        return names;
    }
}
