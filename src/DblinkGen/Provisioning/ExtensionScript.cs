namespace DblinkGen.Provisioning;

internal static class ExtensionScript
{
    // The schema is looked for first: CREATE SCHEMA IF NOT EXISTS demands CREATE on the database although it then does nothing.
    public const string Ensure =
        $"""
        DO $dblinkgen$
        DECLARE
            target_schema text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name = 'schema');
        BEGIN
            IF EXISTS (SELECT FROM pg_extension WHERE extname = 'dblink') THEN
                RETURN;
            END IF;
            IF target_schema IS NULL THEN
                RAISE invalid_schema_name USING MESSAGE = 'no schema has been selected to create in';
            END IF;
            IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = target_schema) THEN
                EXECUTE format('CREATE SCHEMA %I', target_schema);
            END IF;
            EXECUTE format('CREATE EXTENSION dblink SCHEMA %I', target_schema);
        {ScriptEnding.Text}
        """;
}
