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
            server text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'server');
            local_role text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'role');
            remote_user text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'user');
            secret text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'password');
            grantee text := CASE WHEN local_role IS NULL THEN 'PUBLIC' ELSE quote_ident(local_role) END;
            is_superuser boolean := current_setting('is_superuser');
            verbosity text := current_setting('log_error_verbosity');
            tracked text := current_setting('pg_stat_statements.track', true);
            present record;
        BEGIN
            SELECT m.umid, (SELECT jsonb_object_agg(o.option_name, o.option_value) FROM pg_options_to_table(m.umoptions) o) AS options
            INTO present FROM pg_user_mappings m
            WHERE m.srvname = server AND CASE WHEN local_role IS NULL THEN m.umuser = 0 ELSE m.umuser <> 0 AND m.usename = local_role END;
            IF present.options = jsonb_strip_nulls(jsonb_build_object('user', remote_user, 'password', secret)) THEN
                RETURN;
            END IF;

            IF is_superuser THEN
                PERFORM set_config('log_error_verbosity', 'terse', true);
                PERFORM set_config('pg_stat_statements.track', 'none', true) WHERE tracked IS NOT NULL;
            END IF;
            IF present.umid IS NOT NULL THEN
                EXECUTE format('DROP USER MAPPING FOR %s SERVER %I', grantee, server);
            END IF;
            EXECUTE format('CREATE USER MAPPING FOR %s SERVER %I OPTIONS (user %L%s)', grantee, server, remote_user,
                CASE WHEN secret IS NULL THEN '' ELSE format(', password %L', secret) END);
            IF is_superuser THEN
                PERFORM set_config('log_error_verbosity', verbosity, true);
                PERFORM set_config('pg_stat_statements.track', tracked, true) WHERE tracked IS NOT NULL;
            END IF;
        {ScriptEnding.Text}
        """;

    public const string Drop =
        $"""
        DO $dblinkgen$
        DECLARE
            server text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'server');
            local_role text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'role');
            grantee text := CASE WHEN local_role IS NULL THEN 'PUBLIC' ELSE quote_ident(local_role) END;
        BEGIN
            EXECUTE format('DROP USER MAPPING IF EXISTS FOR %s SERVER %I', grantee, server);
        {ScriptEnding.Text}
        """;
}
