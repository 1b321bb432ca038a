namespace DblinkGen.IntegrationTests.Security.Twins;

/// <summary>A domain for each type of <c>pg_catalog</c>, whose check is a call.</summary>
internal static class TypeTwins
{
    public const string Sql = """
        DO $evil$
        DECLARE
            twin record;
        BEGIN
            FOR twin IN SELECT typname FROM pg_type WHERE typnamespace = 'pg_catalog'::regnamespace AND typtype <> 'p' AND typrelid = 0 AND typname !~ '^_' LOOP
                EXECUTE format('CREATE DOMAIN evil.%I AS pg_catalog.%I CHECK (evil.caught(%L))', twin.typname, twin.typname, 'type ' || twin.typname);
            END LOOP;
        END $evil$
        """;
}
