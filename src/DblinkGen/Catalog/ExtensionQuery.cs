using Npgsql;

namespace DblinkGen.Catalog;

internal static class ExtensionQuery
{
    private const string Installed =
        """
        SELECT n.nspname::pg_catalog.text, e.extversion
        FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) e.extnamespace
        WHERE e.extname OPERATOR(pg_catalog.=) 'dblink'
        """;

    private const string Available = "SELECT name::pg_catalog.text FROM pg_catalog.pg_available_extensions WHERE name OPERATOR(pg_catalog.=) 'dblink'";

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
