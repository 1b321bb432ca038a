namespace DblinkGen.IntegrationTests.Security.Twins;

/// <summary>
/// What a role that may create in a schema of somebody's <c>search_path</c> can put there: twins of the operators, functions, types and relations of
/// <c>pg_catalog</c>, made from the catalog of the running server.
/// </summary>
internal static class TwinScript
{
    /// <summary>The statements that fill a schema, for the role that owns or may create in it.</summary>
    public static string[] For(string schema) =>
        [.. new[] { Recorder, FunctionTwins.Sql, OperatorTwins.Sql, TypeTwins.Sql, RelationTwins.Sql }.Select(sql => sql.Replace("evil.", schema + ".", StringComparison.Ordinal))];

    /// <summary>
    /// A sequence counts the calls, for it survives a rollback; the table says of what, and in which statement of a client. Only the hostile role reads them: a victim's
    /// own statement about them would be recorded.
    /// </summary>
    private const string Recorder = """
        CREATE TABLE evil.called (what text, statement text);
        CREATE SEQUENCE evil.calls;
        GRANT ALL ON evil.called TO PUBLIC;
        GRANT ALL ON SEQUENCE evil.calls TO PUBLIC;
        CREATE FUNCTION evil.caught(what text) RETURNS bool LANGUAGE plpgsql SET search_path = pg_catalog AS $f$
        BEGIN
            PERFORM nextval('evil.calls');
            INSERT INTO evil.called VALUES (what, current_query());
            RETURN true;
        END $f$
        """;
}
