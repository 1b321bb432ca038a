namespace DblinkGen.Links;

/// <summary>The statements of <see cref="RemoteProbe"/>, sent as one batch.</summary>
internal static class RemoteProbeScript
{
    /// <summary>Stands for the SQLSTATE where the server does not exist: dblink would take its name for a connection string.</summary>
    public const string NoServer = "server";

    // DO takes no parameters: settings that last for the transaction carry them in, and the outcome out.
    public const string Arguments =
        """
        SELECT pg_catalog.set_config('dblinkgen.probe_connect', $1, true) IS NULL,
            pg_catalog.set_config('dblinkgen.probe_disconnect', $2, true) IS NULL,
            pg_catalog.set_config('dblinkgen.probe_target', $3, true) IS NULL,
            pg_catalog.set_config('dblinkgen.probe_is_server', $4, true) IS NULL,
            pg_catalog.set_config('dblinkgen.probe_state', '', true) IS NULL
        """;

    // Disconnecting is tried before, on no link, for the right to do so. A cancel that arrives while the link is open must not leave it behind; OTHERS does not
    // catch it.
    public const string Probe =
        """
        DO $dblinkgen$
        DECLARE
            connect pg_catalog.text := pg_catalog.current_setting('dblinkgen.probe_connect');
            disconnect pg_catalog.text := pg_catalog.current_setting('dblinkgen.probe_disconnect');
            target pg_catalog.text := pg_catalog.current_setting('dblinkgen.probe_target');
            is_server pg_catalog.bool := pg_catalog.current_setting('dblinkgen.probe_is_server');
            link pg_catalog.text := pg_catalog.concat('dblinkgen_probe_', pg_catalog.md5(pg_catalog.random()::pg_catalog.text));
            is_open pg_catalog.bool := false;
            answer pg_catalog.text;
            state pg_catalog.text := '';
            message pg_catalog.text := '';
            detail pg_catalog.text := '';
            hint pg_catalog.text := '';
        BEGIN
            IF is_server AND NOT EXISTS (SELECT FROM pg_catalog.pg_foreign_server WHERE srvname OPERATOR(pg_catalog.=) target) THEN
                state := 'server';
                message := pg_catalog.concat('server "', target, '" does not exist');
            ELSE
                BEGIN
                    EXECUTE disconnect USING link, false;
                    EXECUTE connect INTO answer USING link, target;
                    IF answer IS NULL THEN
                        RAISE undefined_function USING MESSAGE = 'the extension dblink was moved';
                    END IF;
                    is_open := true;
                    EXECUTE disconnect USING link, true;
                    is_open := false;
                EXCEPTION
                    WHEN query_canceled THEN
                        IF is_open THEN
                            EXECUTE disconnect USING link, true;
                        END IF;
                        RAISE;
                    WHEN OTHERS THEN
                        GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT,
                            detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
                END;
            END IF;
            PERFORM pg_catalog.set_config('dblinkgen.probe_state', state, true),
                pg_catalog.set_config('dblinkgen.probe_message', message, true),
                pg_catalog.set_config('dblinkgen.probe_detail', detail, true),
                pg_catalog.set_config('dblinkgen.probe_hint', hint, true);
        END
        $dblinkgen$
        """;

    public const string Outcome =
        """
        SELECT pg_catalog.current_setting('dblinkgen.probe_state'), pg_catalog.current_setting('dblinkgen.probe_message'),
            pg_catalog.current_setting('dblinkgen.probe_detail'), pg_catalog.current_setting('dblinkgen.probe_hint')
        """;

    public const string Clear = "SELECT pg_catalog.set_config('dblinkgen.probe_target', '', true) IS NULL";

    /// <summary>NULL if the function is not the extension's own.</summary>
    public static string Connect(DblinkFunctions functions) =>
        $"SELECT CASE WHEN {functions.AreOwn(DblinkFunctions.Connect)} THEN {functions.Call(DblinkFunctions.Connect, "$1, $2")} END";

    /// <summary>The second argument says whether to do it.</summary>
    public static string Disconnect(DblinkFunctions functions) =>
        $"SELECT CASE WHEN {functions.AreOwn(DblinkFunctions.Disconnect)} AND $2 THEN {functions.Call(DblinkFunctions.Disconnect, "$1")} END";
}
