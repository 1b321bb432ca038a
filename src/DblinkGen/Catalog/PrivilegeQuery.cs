using Npgsql;

namespace DblinkGen.Catalog;

internal static class PrivilegeQuery
{
    private const string Privileges =
        """
        SELECT current_user::pg_catalog.text, r.rolsuper, pg_catalog.pg_has_role(s.srvowner, 'USAGE'), pg_catalog.has_server_privilege(s.oid, 'USAGE'),
            COALESCE(pg_catalog.has_schema_privilege(e.extnamespace, 'USAGE'), false),
            COALESCE((SELECT pg_catalog.has_function_privilege(p.oid, 'EXECUTE') FROM pg_catalog.pg_proc p
                    JOIN pg_catalog.pg_depend d ON d.objid OPERATOR(pg_catalog.=) p.oid
                WHERE d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_proc'::pg_catalog.regclass::pg_catalog.oid
                    AND d.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_extension'::pg_catalog.regclass::pg_catalog.oid
                    AND d.refobjid OPERATOR(pg_catalog.=) e.oid AND d.deptype OPERATOR(pg_catalog.=) 'e'
                    AND p.proname OPERATOR(pg_catalog.=) 'dblink_connect'
                    AND pg_catalog.oidvectortypes(p.proargtypes) OPERATOR(pg_catalog.=) 'text, text'), false)
        FROM pg_catalog.pg_foreign_server s
            JOIN pg_catalog.pg_roles r ON r.rolname OPERATOR(pg_catalog.=) current_user
            LEFT JOIN pg_catalog.pg_extension e ON e.extname OPERATOR(pg_catalog.=) 'dblink'
        WHERE s.srvname OPERATOR(pg_catalog.=) $1
        """;

    private const string Denied =
        """
        SELECT pg_catalog.format('%I.%I(%s)', n.nspname, p.proname, pg_catalog.pg_get_function_identity_arguments(p.oid))
        FROM pg_catalog.pg_extension e
            JOIN pg_catalog.pg_depend d
                ON d.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_extension'::pg_catalog.regclass::pg_catalog.oid
                AND d.refobjid OPERATOR(pg_catalog.=) e.oid AND d.deptype OPERATOR(pg_catalog.=) 'e'
                AND d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_proc'::pg_catalog.regclass::pg_catalog.oid
            JOIN pg_catalog.pg_proc p ON p.oid OPERATOR(pg_catalog.=) d.objid
            JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) p.pronamespace
        WHERE e.extname OPERATOR(pg_catalog.=) 'dblink'
            AND p.proname OPERATOR(pg_catalog.<>) 'dblink_connect_u'
            AND p.proname OPERATOR(pg_catalog.<>) 'dblink_fdw_validator'
            AND p.proname OPERATOR(pg_catalog.<>) 'dblink_get_pkey'
            AND NOT pg_catalog.starts_with(p.proname::pg_catalog.text, 'dblink_build_sql_')
            AND NOT pg_catalog.has_function_privilege(p.oid, 'EXECUTE')
        ORDER BY 1
        """;

    /// <summary>Reads the current user's privileges, or null where the server does not exist.</summary>
    public static async Task<ServerPrivileges?> ReadAsync(NpgsqlConnection connection, string server, CancellationToken cancellationToken)
    {
        var denied = await CatalogQuery.ReadAsync(connection, Denied, row => row.GetString(0), cancellationToken).ConfigureAwait(false);
        var rows = await CatalogQuery.ReadAsync(
            connection,
            Privileges,
            row => new ServerPrivileges(
                row.GetString(0), row.GetBoolean(1), row.GetBoolean(2), row.GetBoolean(3), row.GetBoolean(4), row.GetBoolean(5), denied),
            cancellationToken,
            server).ConfigureAwait(false);
        return rows.SingleOrDefault();
    }
}
