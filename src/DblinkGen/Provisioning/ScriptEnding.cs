namespace DblinkGen.Provisioning;

/// <summary>
/// How every script ends. An error inside EXECUTE carries the statement, password and all, as its CONTEXT to the server's log and to the
/// client: only SQLSTATE and message go on, and the message without the password. query_canceled, which OTHERS leaves out, covers a cancel
/// and statement_timeout. XX000 is "tuple concurrently updated"; Npgsql closes the connection on it, hence the other SQLSTATE.
/// </summary>
internal static class ScriptEnding
{
    public const string Text =
        """
        EXCEPTION
            WHEN query_canceled OR OTHERS THEN
                RAISE EXCEPTION USING
                    ERRCODE = CASE WHEN SQLSTATE OPERATOR(pg_catalog.=) 'XX000' THEN '40001' ELSE SQLSTATE END,
                    MESSAGE = COALESCE(
                        (SELECT pg_catalog.replace(SQLERRM, value, '***') FROM pg_temp.dblinkgen_argument
                            WHERE name OPERATOR(pg_catalog.=) 'password' AND value OPERATOR(pg_catalog.<>) ''), SQLERRM);
        END
        $dblinkgen$
        """;
}
