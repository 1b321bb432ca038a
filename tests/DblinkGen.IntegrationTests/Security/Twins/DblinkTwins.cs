namespace DblinkGen.IntegrationTests.Security.Twins;

/// <summary>Overloads in the schema of the extension, where a role may create them beside the extension's own functions.</summary>
internal static class DblinkTwins
{
    public const string Sql = """
        DO $evil$
        DECLARE
            twin record;
            kind text;
            arguments text;
        BEGIN
            FOR twin IN SELECT DISTINCT proname, pronargs FROM pg_proc WHERE pronamespace = 'tools'::regnamespace AND proname LIKE 'dblink%' AND pronargs > 0 LOOP
                FOREACH kind IN ARRAY '{name,varchar,anyelement}'::text[] LOOP
                    arguments := array_to_string(array_fill('pg_catalog.' || kind, ARRAY[twin.pronargs]), ', ');
                    EXECUTE format(
                        'CREATE FUNCTION tools.%I(%s) RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog AS $f$ BEGIN PERFORM evil.caught(%L); RETURN NULL; END $f$',
                        twin.proname, arguments, format('function tools.%s(%s)', twin.proname, arguments));
                END LOOP;
            END LOOP;
        END $evil$
        """;
}
