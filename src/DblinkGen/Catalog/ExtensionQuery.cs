using Npgsql;

namespace DblinkGen.Catalog;

internal static class ExtensionQuery
{
    private const string Installed =
        """
        SELECT n.nspname::text, e.extversion
        FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
        WHERE e.extname = 'dblink'
        """;

    private const string Available = "SELECT name::text FROM pg_catalog.pg_available_extensions WHERE name = 'dblink'";

    public static async Task<DblinkExtension?> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var rows = await CatalogQuery.ReadAsync(
            connection, Installed, row => new DblinkExtension(row.GetString(0), row.GetString(1)), cancellationToken).ConfigureAwait(false);
        return rows.SingleOrDefault();
    }

    /// <summary>Whether the extension's files are on the server's machine, so that CREATE EXTENSION can find them.</summary>
    public static async Task<bool> IsAvailableAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var rows = await CatalogQuery.ReadAsync(connection, Available, row => row.GetString(0), cancellationToken).ConfigureAwait(false);
        return rows.Count > 0;
    }
}
