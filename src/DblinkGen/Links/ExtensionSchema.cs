using System.Collections.Concurrent;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>The schema that dblink's functions live in, remembered for each local database: the extension is relocatable.</summary>
internal static class ExtensionSchema
{
    private const string Sql =
        "SELECT n.nspname FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'dblink'";

    private static readonly ConcurrentDictionary<(string DataSource, string Database), string> s_schemas = [];

    public static async ValueTask<string?> Find(NpgsqlConnection connection, bool async, CancellationToken cancellationToken)
    {
        var key = (connection.DataSource, connection.Database);
        if (s_schemas.TryGetValue(key, out var known))
            return known;
        using var command = new NpgsqlCommand(Sql, connection);
        var found = (string?)(async
            ? await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false)
            : command.ExecuteScalar());
        return found is null ? null : s_schemas[key] = found;
    }

    public static void Forget(NpgsqlConnection connection) => s_schemas.TryRemove((connection.DataSource, connection.Database), out _);
}
