using Npgsql;

namespace DblinkGen.Catalog;

/// <summary>The names in the SQL that fixes a fault, quoted by the server.</summary>
internal sealed record QuotedNames(string Server, string CurrentUser, string? ExtensionSchema)
{
    private const string Query =
        """
        SELECT pg_catalog.quote_ident($1), pg_catalog.quote_ident(current_user::pg_catalog.text), (
            SELECT pg_catalog.quote_ident(n.nspname::pg_catalog.text)
            FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) e.extnamespace
            WHERE e.extname OPERATOR(pg_catalog.=) 'dblink')
        """;

    public static async Task<QuotedNames> ReadAsync(NpgsqlConnection connection, string server, CancellationToken cancellationToken)
    {
        var rows = await CatalogQuery.ReadAsync(
            connection, Query, row => new QuotedNames(row.GetString(0), row.GetString(1), row.GetStringOrNull(2)), cancellationToken, server)
            .ConfigureAwait(false);
        return rows.Single();
    }
}
