using DblinkGen.Generator.Postgres;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>Whether the server's session differs after the statements that are said to change it, and after no other.</summary>
public sealed class SessionChangeTests(TwoDatabases databases)
{
    /// <summary>What a session can be asked about itself.</summary>
    private const string State = """
        SELECT concat_ws('|', current_user, session_user,
            (SELECT string_agg(name || '=' || setting, ',' ORDER BY name) FROM pg_settings WHERE source = 'session' AND name NOT LIKE 'transaction%'),
            (SELECT string_agg(name, ',' ORDER BY name) FROM pg_prepared_statements WHERE from_sql),
            (SELECT string_agg(name, ',' ORDER BY name) FROM pg_cursors WHERE is_holdable),
            (SELECT string_agg(c, ',' ORDER BY c) FROM pg_listening_channels() AS c),
            (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()),
            (SELECT string_agg(relname, ',' ORDER BY relname) FROM pg_class WHERE relnamespace = pg_my_temp_schema()),
            (SELECT string_agg(proname, ',' ORDER BY proname) FROM pg_proc WHERE pronamespace = pg_my_temp_schema()),
            (SELECT string_agg(slot_name, ',') FROM pg_replication_slots WHERE temporary AND active_pid = pg_backend_pid()),
            current_setting('a.b', true))
        """;

    [Theory]
    [InlineData("SET search_path = app", true)]
    [InlineData("SET SESSION work_mem = '1MB'", true)]
    [InlineData("SET TIME ZONE 'UTC'", true)]
    [InlineData("SET NAMES 'UTF8'", true)]
    [InlineData("SET ROLE it_app", true)]
    [InlineData("SET SESSION AUTHORIZATION it_app", true)]
    [InlineData("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY", true)]
    [InlineData("SET a.b = 'c'", true)]
    [InlineData("LISTEN a", true)]
    [InlineData("PREPARE p AS SELECT 1", true)]
    [InlineData("DECLARE c CURSOR WITH HOLD FOR SELECT 1", true)]
    [InlineData("CREATE TEMP TABLE t (id int)", true)]
    [InlineData("CREATE OR REPLACE LOCAL TEMPORARY VIEW v AS SELECT 1", true)]
    [InlineData("CREATE TEMP SEQUENCE s", true)]
    [InlineData("SELECT 1 AS a INTO TEMP t", true)]
    [InlineData("CREATE TABLE pg_temp.t (id int)", true)]
    [InlineData("CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'", true)]
    [InlineData("EXPLAIN (ANALYZE) CREATE TEMP TABLE t AS SELECT 1", true)]
    [InlineData("SELECT set_config('a.b', 'c', false)", true)]
    [InlineData("SELECT \"set_config\"('a.b', 'c', 'off')", true)]
    [InlineData("SELECT pg_catalog.PG_ADVISORY_LOCK(1)", true)]
    [InlineData("SELECT pg_try_advisory_lock_shared(1, 2)", true)]
    [InlineData("SELECT pg_create_physical_replication_slot('session_change', true, true)", true)]
    [InlineData("UPDATE pg_settings SET setting = '7MB' WHERE name = 'work_mem'", true)]
    [InlineData("UPDATE ONLY pg_catalog.pg_settings AS s SET setting = 'x' WHERE s.name = 'application_name'", true)]
    [InlineData("SELECT U&\"set\\005fconfig\"('a.b', 'c', false)", true)]
    [InlineData("SELECT U&\"set!005fconfig\" UESCAPE '!' ('a.b', 'c', false)", true)]
    [InlineData("DO $$ BEGIN SET a.b = 'c'; END $$", true)]
    [InlineData("SELECT query_to_xml('SELECT set_config(''a.b'', ''c'', false)', true, true, '')", true)]
    [InlineData("SELECT 1", false)]
    [InlineData("SET LOCAL work_mem = '1MB'", false)]
    [InlineData("SET CONSTRAINTS ALL DEFERRED", false)]
    [InlineData("SET TRANSACTION READ ONLY", false)]
    [InlineData("SELECT set_config('work_mem', '1MB', true)", false)]
    [InlineData("SELECT pg_advisory_xact_lock(1), pg_try_advisory_xact_lock_shared(1)", false)]
    [InlineData("SELECT $$setseed(0.5)$$ AS \"setseed\" -- pg_advisory_lock(1)", false)]
    [InlineData("SELECT pg_notify('a', '')", false)]
    [InlineData("SELECT setting AS U&\"s\\00e4tze\" FROM pg_settings LIMIT 1", false)]
    [InlineData("EXPLAIN CREATE TABLE t AS SELECT 1", false)]
    public async Task The_text_tells_what_the_session_keeps(string sql, bool changes)
    {
        await using var connection = new NpgsqlConnection(databases.Postgres.ConnectionStringFor("it_local") + ";Pooling=false");
        await connection.OpenAsync();
        var before = await StateOf(connection);
        await using (var command = new NpgsqlCommand(sql, connection))
            await command.ExecuteNonQueryAsync();
        Assert.Equal(changes, await StateOf(connection) != before);
        Assert.Equal(changes, SqlStatement.Parse(sql).ChangesSession);
    }

    private static async Task<string> StateOf(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(State, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
