namespace DblinkGen.Provisioning;

internal static class UserMappingScript
{
    // What PostgreSQL logs by itself during the statement, such as a wait for a lock, is kept short where the current user may do so.
    // Dropping
    // and creating sets the options also where they cannot be seen: the owner of the server sees only those of its own mapping and
    // PUBLIC's.
    public const string Ensure =
        $"""
        DO $dblinkgen$
        DECLARE
            server pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'server');
            local_role pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'role');
            remote_user pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'user');
            secret pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'password');
            grantee pg_catalog.text := CASE WHEN local_role IS NULL THEN 'PUBLIC' ELSE pg_catalog.quote_ident(local_role) END;
            is_superuser pg_catalog.bool := pg_catalog.current_setting('is_superuser');
            verbosity pg_catalog.text := pg_catalog.current_setting('log_error_verbosity');
            tracked pg_catalog.text := pg_catalog.current_setting('pg_stat_statements.track', true);
            present record;
        BEGIN
            SELECT m.umid, (SELECT pg_catalog.jsonb_object_agg(o.option_name, o.option_value) FROM pg_catalog.pg_options_to_table(m.umoptions) o) AS options
            INTO present FROM pg_catalog.pg_user_mappings m
            WHERE m.srvname OPERATOR(pg_catalog.=) server
                AND CASE WHEN local_role IS NULL THEN m.umuser OPERATOR(pg_catalog.=) 0
                    ELSE m.umuser OPERATOR(pg_catalog.<>) 0 AND m.usename OPERATOR(pg_catalog.=) local_role END;
            IF present.options OPERATOR(pg_catalog.=) pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object('user', remote_user, 'password', secret)) THEN
                RETURN;
            END IF;

            IF is_superuser THEN
                PERFORM pg_catalog.set_config('log_error_verbosity', 'terse', true);
                PERFORM pg_catalog.set_config('pg_stat_statements.track', 'none', true) WHERE tracked IS NOT NULL;
            END IF;
            IF present.umid IS NOT NULL THEN
                EXECUTE pg_catalog.format('DROP USER MAPPING FOR %s SERVER %I', grantee, server);
            END IF;
            EXECUTE pg_catalog.format('CREATE USER MAPPING FOR %s SERVER %I OPTIONS (user %L%s)', grantee, server, remote_user,
                CASE WHEN secret IS NULL THEN '' ELSE pg_catalog.format(', password %L', secret) END);
            IF is_superuser THEN
                PERFORM pg_catalog.set_config('log_error_verbosity', verbosity, true);
                PERFORM pg_catalog.set_config('pg_stat_statements.track', tracked, true) WHERE tracked IS NOT NULL;
            END IF;
        {ScriptEnding.Text}
        """;

    public const string Drop =
        $"""
        DO $dblinkgen$
        DECLARE
            server pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'server');
            local_role pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'role');
            grantee pg_catalog.text := CASE WHEN local_role IS NULL THEN 'PUBLIC' ELSE pg_catalog.quote_ident(local_role) END;
        BEGIN
            EXECUTE pg_catalog.format('DROP USER MAPPING IF EXISTS FOR %s SERVER %I', grantee, server);
        {ScriptEnding.Text}
        """;
}
