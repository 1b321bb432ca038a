namespace DblinkGen.Catalog;

/// <summary>The statements of <see cref="RemoteProbe"/>, sent as one batch.</summary>
internal static class RemoteProbeScript
{
    /// <summary>Stands for the SQLSTATE where the server does not exist: dblink would take its name for a connection string.</summary>
    public const string NoServer = "server";

    // DO takes no parameters: settings that last for the transaction carry them in, and the outcome out.
    public const string Arguments =
        """
        SELECT pg_catalog.set_config('dblinkgen.probe_schema', $1, true) IS NULL,
            pg_catalog.set_config('dblinkgen.probe_target', $2, true) IS NULL,
            pg_catalog.set_config('dblinkgen.probe_is_server', $3, true) IS NULL,
            pg_catalog.set_config('dblinkgen.probe_state', '', true) IS NULL
        """;

    // A cancel that arrives while the link is open must not leave it behind; OTHERS does not catch it.
    public const string Probe =
        """
        DO $dblinkgen$
        DECLARE
            extension_schema text := pg_catalog.current_setting('dblinkgen.probe_schema');
            target text := pg_catalog.current_setting('dblinkgen.probe_target');
            is_server boolean := pg_catalog.current_setting('dblinkgen.probe_is_server');
            link text := pg_catalog.concat('dblinkgen_probe_', pg_catalog.md5(pg_catalog.random()::text));
            is_open boolean := false;
            state text := '';
            message text := '';
            detail text := '';
            hint text := '';
        BEGIN
            IF is_server AND NOT EXISTS (SELECT FROM pg_catalog.pg_foreign_server WHERE srvname = target) THEN
                state := 'server';
                message := pg_catalog.format('server "%s" does not exist', target);
            ELSE
                BEGIN
                    IF NOT pg_catalog.has_function_privilege(
                            pg_catalog.format('%I.dblink_disconnect(text)', extension_schema), 'EXECUTE') THEN
                        RAISE insufficient_privilege USING MESSAGE = 'permission denied for function dblink_disconnect';
                    END IF;
                    EXECUTE pg_catalog.format('SELECT %I.dblink_connect($1, $2)', extension_schema) USING link, target;
                    is_open := true;
                    EXECUTE pg_catalog.format('SELECT %I.dblink_disconnect($1)', extension_schema) USING link;
                    is_open := false;
                EXCEPTION
                    WHEN query_canceled THEN
                        IF is_open THEN
                            EXECUTE pg_catalog.format('SELECT %I.dblink_disconnect($1)', extension_schema) USING link;
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
}
