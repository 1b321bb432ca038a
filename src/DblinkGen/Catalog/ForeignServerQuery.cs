using Npgsql;

namespace DblinkGen.Catalog;

internal static class ForeignServerQuery
{
    private const string Servers =
        """
        SELECT s.srvname::pg_catalog.text, pg_catalog.pg_get_userbyid(s.srvowner)::pg_catalog.text, w.fdwname::pg_catalog.text, s.srvtype, s.srvversion,
            o.option_name, CASE WHEN o.option_name OPERATOR(pg_catalog.~*) 'pass|secret|token|key' THEN NULL ELSE o.option_value END
        FROM pg_catalog.pg_foreign_server s
            JOIN pg_catalog.pg_foreign_data_wrapper w ON w.oid OPERATOR(pg_catalog.=) s.srvfdw
            LEFT JOIN LATERAL pg_catalog.pg_options_to_table(s.srvoptions) WITH ORDINALITY o(option_name, option_value, place) ON true
        WHERE $1 IS NULL OR s.srvname OPERATOR(pg_catalog.=) $1
        ORDER BY s.srvname, o.place
        """;

    /// <summary>Reads the server called <paramref name="name"/>, or all of them.</summary>
    public static async Task<List<ForeignServer>> ReadAsync(NpgsqlConnection connection, string? name, CancellationToken cancellationToken)
    {
        var rows = await CatalogQuery.ReadAsync(
            connection,
            Servers,
            row => (
                Server: new ForeignServer(
                    row.GetString(0), row.GetString(1), row.GetString(2), row.GetStringOrNull(3), row.GetStringOrNull(4), []),
                Option: row.GetStringOrNull(5) is { } option ? new ForeignServerOption(option, row.GetStringOrNull(6)) : null),
            cancellationToken,
            name).ConfigureAwait(false);

        return rows
            .GroupBy(row => row.Server.Name, StringComparer.Ordinal)
            .Select(group => group.First().Server with { Options = group.Select(row => row.Option).OfType<ForeignServerOption>().ToArray() })
            .ToList();
    }

    public static Task<List<string>> ReadNamesAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        CatalogQuery.ReadAsync(
            connection, "SELECT srvname::pg_catalog.text FROM pg_catalog.pg_foreign_server ORDER BY srvname", row => row.GetString(0), cancellationToken);
}
