namespace DblinkGen.Provisioning;

internal static class ForeignServerScript
{
    // Options arrive as arguments whose names begin with "option ".
    public const string Ensure =
        $"""
        DO $dblinkgen$
        DECLARE
            server text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'server');
            present_wrapper text := (
                SELECT w.fdwname FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw WHERE s.srvname = server);
            changes text;
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_foreign_data_wrapper WHERE fdwname = 'dblink_fdw') THEN
                RAISE fdw_error USING MESSAGE = 'the foreign-data wrapper "dblink_fdw" does not exist';
            ELSIF present_wrapper <> 'dblink_fdw' THEN
                RAISE wrong_object_type USING MESSAGE =
                    format('the foreign server "%s" exists with the foreign-data wrapper "%s"', server, present_wrapper);
            END IF;

            IF present_wrapper IS NULL THEN
                SELECT string_agg(format('%I %L', substr(name, 8), value), ', ' ORDER BY name) INTO changes
                FROM pg_temp.dblinkgen_argument WHERE starts_with(name, 'option ');
                EXECUTE format('CREATE SERVER %I FOREIGN DATA WRAPPER dblink_fdw OPTIONS (%s)', server, changes);
                RETURN;
            END IF;

            WITH wanted AS (
                SELECT substr(name, 8) AS name, value FROM pg_temp.dblinkgen_argument WHERE starts_with(name, 'option ')
            ), present AS (
                SELECT o.option_name AS name, o.option_value AS value
                FROM pg_foreign_server s, pg_options_to_table(s.srvoptions) o WHERE s.srvname = server
            )
            SELECT string_agg(CASE
                    WHEN wanted.name IS NULL THEN format('DROP %I', present.name)
                    WHEN present.name IS NULL THEN format('ADD %I %L', wanted.name, wanted.value)
                    ELSE format('SET %I %L', wanted.name, wanted.value) END, ', ')
            INTO changes
            FROM wanted FULL JOIN present ON present.name = wanted.name
            WHERE wanted.value IS DISTINCT FROM present.value;
            IF changes IS NOT NULL THEN
                EXECUTE format('ALTER SERVER %I OPTIONS (%s)', server, changes);
            END IF;
        {ScriptEnding.Text}
        """;

    // GRANT by a role without grant option grants nothing and only warns.
    public const string GrantUsage =
        $"""
        DO $dblinkgen$
        DECLARE
            server text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'server');
            grantee text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'role');
        BEGIN
            IF grantee IS NULL THEN
                EXECUTE format('GRANT USAGE ON FOREIGN SERVER %I TO PUBLIC', server);
            ELSE
                EXECUTE format('GRANT USAGE ON FOREIGN SERVER %I TO %I', server, grantee);
            END IF;
            IF NOT has_server_privilege(COALESCE(grantee, 'public'), server, 'USAGE') THEN
                RAISE insufficient_privilege USING MESSAGE = 'permission denied to grant USAGE on the foreign server';
            END IF;
        {ScriptEnding.Text}
        """;

    public const string Drop =
        $"""
        DO $dblinkgen$
        DECLARE
            server text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'server');
            behavior text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'behavior');
        BEGIN
            EXECUTE format('DROP SERVER IF EXISTS %I %s', server, behavior);
        {ScriptEnding.Text}
        """;
}
