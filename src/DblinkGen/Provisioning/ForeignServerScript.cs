namespace DblinkGen.Provisioning;

internal static class ForeignServerScript
{
    // Options arrive as arguments whose names begin with "option ".
    public const string Ensure =
        $"""
        DO $dblinkgen$
        DECLARE
            server pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'server');
            present_wrapper pg_catalog.text := (
                SELECT w.fdwname FROM pg_catalog.pg_foreign_server s JOIN pg_catalog.pg_foreign_data_wrapper w ON w.oid OPERATOR(pg_catalog.=) s.srvfdw
                WHERE s.srvname OPERATOR(pg_catalog.=) server);
            changes pg_catalog.text;
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_catalog.pg_foreign_data_wrapper WHERE fdwname OPERATOR(pg_catalog.=) 'dblink_fdw') THEN
                RAISE fdw_error USING MESSAGE = 'the foreign-data wrapper "dblink_fdw" does not exist';
            ELSIF present_wrapper OPERATOR(pg_catalog.<>) 'dblink_fdw' THEN
                RAISE wrong_object_type USING MESSAGE =
                    pg_catalog.format('the foreign server "%s" exists with the foreign-data wrapper "%s"', server, present_wrapper);
            END IF;

            IF present_wrapper IS NULL THEN
                SELECT pg_catalog.string_agg(pg_catalog.format('%I %L', pg_catalog.substr(name, 8), value), ', ' ORDER BY name) INTO changes
                FROM pg_temp.dblinkgen_argument WHERE pg_catalog.starts_with(name, 'option ');
                EXECUTE pg_catalog.format('CREATE SERVER %I FOREIGN DATA WRAPPER dblink_fdw OPTIONS (%s)', server, changes);
                RETURN;
            END IF;

            WITH wanted AS (
                SELECT pg_catalog.substr(name, 8) AS name, value FROM pg_temp.dblinkgen_argument WHERE pg_catalog.starts_with(name, 'option ')
            ), present AS (
                SELECT o.option_name AS name, o.option_value AS value
                FROM pg_catalog.pg_foreign_server s, pg_catalog.pg_options_to_table(s.srvoptions) o WHERE s.srvname OPERATOR(pg_catalog.=) server
            )
            SELECT pg_catalog.string_agg(CASE
                    WHEN wanted.name IS NULL THEN pg_catalog.format('DROP %I', present.name)
                    WHEN present.name IS NULL THEN pg_catalog.format('ADD %I %L', wanted.name, wanted.value)
                    ELSE pg_catalog.format('SET %I %L', wanted.name, wanted.value) END, ', ')
            INTO changes
            FROM wanted FULL JOIN present ON present.name OPERATOR(pg_catalog.=) wanted.name
            WHERE wanted.name IS NULL OR present.name IS NULL OR wanted.value OPERATOR(pg_catalog.<>) present.value;
            IF changes IS NOT NULL THEN
                EXECUTE pg_catalog.format('ALTER SERVER %I OPTIONS (%s)', server, changes);
            END IF;
        {ScriptEnding.Text}
        """;

    // GRANT by a role without grant option grants nothing and only warns.
    public const string GrantUsage =
        $"""
        DO $dblinkgen$
        DECLARE
            server pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'server');
            grantee pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'role');
        BEGIN
            IF grantee IS NULL THEN
                EXECUTE pg_catalog.format('GRANT USAGE ON FOREIGN SERVER %I TO PUBLIC', server);
            ELSE
                EXECUTE pg_catalog.format('GRANT USAGE ON FOREIGN SERVER %I TO %I', server, grantee);
            END IF;
            IF NOT pg_catalog.has_server_privilege(COALESCE(grantee, 'public'), server, 'USAGE') THEN
                RAISE insufficient_privilege USING MESSAGE = 'permission denied to grant USAGE on the foreign server';
            END IF;
        {ScriptEnding.Text}
        """;

    public const string Drop =
        $"""
        DO $dblinkgen$
        DECLARE
            server pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'server');
            behavior pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'behavior');
        BEGIN
            EXECUTE pg_catalog.format('DROP SERVER IF EXISTS %I %s', server, behavior);
        {ScriptEnding.Text}
        """;
}
