using Npgsql;

namespace DblinkGen.Catalog;

internal static class UserMappingQuery
{
    // A mapping without options and one that the user may not see have the same NULL in umoptions: the middle column is the view's own
    // condition.
    private const string Mappings =
        """
        SELECT m.srvname::pg_catalog.text,
            CASE WHEN m.umuser OPERATOR(pg_catalog.=) 0 THEN NULL ELSE m.usename::pg_catalog.text END,
            r.rolsuper
                OR m.umuser OPERATOR(pg_catalog.=) 0 AND pg_catalog.pg_has_role(s.srvowner, 'USAGE')
                OR m.umuser OPERATOR(pg_catalog.<>) 0 AND m.usename OPERATOR(pg_catalog.=) current_user
                    AND (pg_catalog.pg_has_role(s.srvowner, 'USAGE') OR pg_catalog.has_server_privilege(s.oid, 'USAGE')),
            o.option_name
        FROM pg_catalog.pg_user_mappings m
            JOIN pg_catalog.pg_foreign_server s ON s.oid OPERATOR(pg_catalog.=) m.srvid
            JOIN pg_catalog.pg_roles r ON r.rolname OPERATOR(pg_catalog.=) current_user
            LEFT JOIN LATERAL pg_catalog.pg_options_to_table(m.umoptions) WITH ORDINALITY o(option_name, option_value, place) ON true
        WHERE $1 IS NULL OR m.srvname OPERATOR(pg_catalog.=) $1
        ORDER BY m.srvname, m.umuser OPERATOR(pg_catalog.=) 0, m.usename, o.place
        """;

    /// <summary>Reads the mappings of one server, or of all.</summary>
    public static async Task<List<UserMapping>> ReadAsync(NpgsqlConnection connection, string? server, CancellationToken cancellationToken)
    {
        var rows = await CatalogQuery.ReadAsync(
            connection,
            Mappings,
            row => (Server: row.GetString(0), Role: row.GetStringOrNull(1), Visible: row.GetBoolean(2), Option: row.GetStringOrNull(3)),
            cancellationToken,
            server).ConfigureAwait(false);

        return rows
            .GroupBy(row => (row.Server, row.Role, row.Visible))
            .Select(group => new UserMapping(
                group.Key.Server,
                group.Key.Role,
                group.Key.Visible ? group.Select(row => row.Option).OfType<string>().ToArray() : null))
            .ToList();
    }
}
