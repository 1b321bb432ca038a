namespace DblinkGen.IntegrationTests.Security.Twins;

/// <summary>A view for each table and view of <c>pg_catalog</c>, whose condition is a call.</summary>
internal static class RelationTwins
{
    public const string Sql = """
        DO $evil$
        DECLARE
            twin record;
        BEGIN
            FOR twin IN
                SELECT relname FROM pg_class
                -- Those with columns of a pseudo-type are out.
                WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind IN ('r', 'v') AND relname !~ '^pg_(stat(istic|s)|attribute$)'
            LOOP
                EXECUTE format('CREATE VIEW evil.%I AS SELECT * FROM pg_catalog.%I WHERE evil.caught(%L)', twin.relname, twin.relname, 'relation ' || twin.relname);
            END LOOP;
        END $evil$
        """;
}
