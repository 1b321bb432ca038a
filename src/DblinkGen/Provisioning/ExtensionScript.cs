namespace DblinkGen.Provisioning;

internal static class ExtensionScript
{
    // The schema is looked for first: CREATE SCHEMA IF NOT EXISTS demands CREATE on the database although it then does nothing.
    public const string Ensure =
        $"""
        DO $dblinkgen$
        DECLARE
            target_schema pg_catalog.text := (SELECT value FROM pg_temp.dblinkgen_argument WHERE name OPERATOR(pg_catalog.=) 'schema');
        BEGIN
            IF EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname OPERATOR(pg_catalog.=) 'dblink') THEN
                RETURN;
            END IF;
            IF target_schema IS NULL THEN
                RAISE invalid_schema_name USING MESSAGE = 'no schema has been selected to create in';
            END IF;
            IF NOT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname OPERATOR(pg_catalog.=) target_schema) THEN
                EXECUTE pg_catalog.format('CREATE SCHEMA %I', target_schema);
            END IF;
            EXECUTE pg_catalog.format('CREATE EXTENSION dblink SCHEMA %I', target_schema);
        {ScriptEnding.Text}
        """;
}
