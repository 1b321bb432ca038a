namespace DblinkGen.Provisioning;

internal static class RoleScript
{
    // The password is a SCRAM verifier already, which the server stores as it is.
    public const string Ensure =
        $"""
        DO $dblinkgen$
        DECLARE
            role_name pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'role');
            login pg_catalog.bool := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'login');
            secret pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'password');
            present_login pg_catalog.bool := (SELECT rolcanlogin FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) role_name);
        BEGIN
            IF present_login OPERATOR(pg_catalog.=) login AND secret IS NULL THEN
                RETURN;
            END IF;
            EXECUTE pg_catalog.format('%s ROLE %I %s%s',
                CASE WHEN present_login IS NULL THEN 'CREATE' ELSE 'ALTER' END,
                role_name,
                CASE WHEN login THEN 'LOGIN' ELSE 'NOLOGIN' END,
                CASE WHEN secret IS NULL THEN '' ELSE pg_catalog.format(' PASSWORD %L', secret) END);
        {ScriptEnding.Text}
        """;

    public const string Grant =
        $"""
        DO $dblinkgen$
        DECLARE
            role_name pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'role');
            member_name pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'member');
        BEGIN
            EXECUTE pg_catalog.format('GRANT %I TO %I', role_name, COALESCE(member_name, current_user));
        {ScriptEnding.Text}
        """;
}
