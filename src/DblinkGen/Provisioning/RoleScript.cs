namespace DblinkGen.Provisioning;

internal static class RoleScript
{
    // The password is a SCRAM verifier already, unless it has characters outside ASCII.
    public const string Ensure =
        $"""
        DO $dblinkgen$
        DECLARE
            role_name text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'role');
            login boolean := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'login');
            secret text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'password');
            present_login boolean := (SELECT rolcanlogin FROM pg_roles WHERE rolname = role_name);
            encryption text := current_setting('password_encryption');
        BEGIN
            IF present_login = login AND secret IS NULL THEN
                RETURN;
            END IF;
            PERFORM set_config('password_encryption', 'scram-sha-256', true);
            EXECUTE format('%s ROLE %I %s%s',
                CASE WHEN present_login IS NULL THEN 'CREATE' ELSE 'ALTER' END,
                role_name,
                CASE WHEN login THEN 'LOGIN' ELSE 'NOLOGIN' END,
                CASE WHEN secret IS NULL THEN '' ELSE format(' PASSWORD %L', secret) END);
            PERFORM set_config('password_encryption', encryption, true);
        {ScriptEnding.Text}
        """;

    public const string Grant =
        $"""
        DO $dblinkgen$
        DECLARE
            role_name text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'role');
            member_name text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'member');
        BEGIN
            EXECUTE format('GRANT %I TO %I', role_name, COALESCE(member_name, current_user));
        {ScriptEnding.Text}
        """;
}
