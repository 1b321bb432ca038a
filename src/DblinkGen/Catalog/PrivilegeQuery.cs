using Npgsql;

namespace DblinkGen.Catalog;

internal static class PrivilegeQuery
{
    private const string Privileges =
        """
        SELECT current_user::text, r.rolsuper, pg_catalog.pg_has_role(s.srvowner, 'USAGE'), pg_catalog.has_server_privilege(s.oid, 'USAGE'),
            COALESCE(pg_catalog.has_schema_privilege(e.extnamespace, 'USAGE'), false),
            COALESCE((SELECT pg_catalog.has_function_privilege(p.oid, 'EXECUTE') FROM pg_catalog.pg_proc p
                WHERE p.pronamespace = e.extnamespace AND p.proname = 'dblink_connect'
                    AND pg_catalog.oidvectortypes(p.proargtypes) = 'text, text'), false)
        FROM pg_catalog.pg_foreign_server s
            JOIN pg_catalog.pg_roles r ON r.rolname = current_user
            LEFT JOIN pg_catalog.pg_extension e ON e.extname = 'dblink'
        WHERE s.srvname = $1
        """;

    private const string Denied =
        """
        SELECT pg_catalog.format('%I.%I(%s)', n.nspname, p.proname, pg_catalog.pg_get_function_identity_arguments(p.oid))
        FROM pg_catalog.pg_extension e
            JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.refobjid = e.oid AND d.deptype = 'e'
            JOIN pg_catalog.pg_proc p ON d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND p.oid = d.objid
            JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
        WHERE e.extname = 'dblink'
            AND p.proname NOT IN ('dblink_connect_u', 'dblink_fdw_validator', 'dblink_get_pkey')
            AND NOT pg_catalog.starts_with(p.proname::text, 'dblink_build_sql_')
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
