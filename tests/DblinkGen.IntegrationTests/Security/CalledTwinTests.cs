using Npgsql;

namespace DblinkGen.IntegrationTests.Security;

/// <summary>A twin that is called on purpose is counted, of whatever kind it is, on both sides.</summary>
[Collection(HostileCollection.Name)]
public sealed partial class CalledTwinTests(HostileServer server)
{
    [Theory]
    [InlineData("SELECT srvname = $1 FROM pg_catalog.pg_foreign_server", "operator of (name, text)")]
    [InlineData("SELECT srvname FROM pg_catalog.pg_foreign_server WHERE oid IN (1)", "operator of (oid, integer)")]
    [InlineData("SELECT oid = 'app.item'::pg_catalog.regclass FROM pg_catalog.pg_class", "operator of (oid, regclass)")]
    [InlineData("SELECT - pg_catalog.pg_backend_pid()", "operator of (, integer)")]
    [InlineData("SELECT CASE $1 WHEN 'b' THEN 1 END", "operator of (text, text)")]
    [InlineData("SELECT nullif($1, 'b')", "operator of (text, text)")]
    [InlineData("SELECT $1 IS DISTINCT FROM 'b'", "operator of (text, text)")]
    [InlineData("SELECT $1 LIKE 'b'", "operator of (text, text)")]
    [InlineData("SELECT pg_catalog.pg_backend_pid() BETWEEN 1 AND 2", "operator of (integer, integer)")]
    [InlineData("SELECT 1::text", "type text")]
    [InlineData("SELECT lower('A')", "function lower(pg_catalog.text)")]
    [InlineData("SELECT pg_backend_pid()", "function pg_backend_pid()")]
    [InlineData("SELECT set_config('a.b', $1, false)", "function set_config(pg_catalog.text, pg_catalog.text, pg_catalog.bool)")]
    [InlineData("SELECT unnest(ARRAY[$1])", "function unnest(pg_catalog._text)")]
    [InlineData("SELECT string_agg(srvname, $1) FROM pg_catalog.pg_foreign_server", "function string_agg(pg_catalog.name, pg_catalog.text)")]
    [InlineData("SELECT oid FROM pg_namespace LIMIT 1", "relation pg_namespace")]
    [InlineData("SELECT tools.dblink_disconnect('a'::pg_catalog.name)", "function tools.dblink_disconnect(pg_catalog.name)")]
    public async Task By_SQL_that_names_no_schema(string sql, string twin)
    {
        await server.ForgetAsync();
        await using (var command = server.Victim.CreateCommand(sql))
        {
            if (sql.Contains("$1", StringComparison.Ordinal))
                command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = "a" });
            await command.ExecuteNonQueryAsync();
        }

        var calls = await server.CallsAsync();
        Assert.Contains($"{twin} in {sql}", calls, StringComparison.Ordinal);
        Assert.Contains("twins_local", calls, StringComparison.Ordinal);
    }

    /// <summary>A function of a hostile role cannot take "any", but makes the call ambiguous.</summary>
    [Theory]
    [InlineData("SELECT concat(1, $1)")]
    [InlineData("SELECT format('%s%s', $1, 1)")]
    public async Task By_an_error_that_names_it(string sql)
    {
        await using var command = server.Victim.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = "a" });
        var failure = await Assert.ThrowsAsync<PostgresException>(command.ExecuteNonQueryAsync);
        Assert.Equal(PostgresErrorCodes.AmbiguousFunction, failure.SqlState);
    }

    [Fact]
    public async Task By_a_statement_of_ours_on_the_remote()
    {
        await server.ForgetAsync();
        await using (var session = await DblinkSession.OpenAsync(server.Victim))
            await Careless.LowerAsync(session, "A");
        var calls = await server.CallsAsync();
        Assert.Contains("function lower(pg_catalog.text)", calls, StringComparison.Ordinal);
        Assert.Contains("twins_remote", calls, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_a_statement_of_ours_on_the_local_server_even_if_it_was_rolled_back()
    {
        await server.ForgetAsync();
        await using (var session = await DblinkSession.OpenAsync(server.Victim))
        {
            await using var transaction = await session.Connection.BeginTransactionAsync();
            await Careless.LocalAsync(session);
            await transaction.RollbackAsync();
        }

        Assert.Contains("twins_local", await server.CallsAsync(), StringComparison.Ordinal);
    }

    [DblinkServer(HostileServer.Far)]
    private static partial class Careless
    {
        [DblinkQuery("SELECT lower(@text) AS lower")]
        public static partial Task<string?> LowerAsync(DblinkSession session, string text);

        [DblinkRowSource("items", "SELECT id FROM app.item", Columns = "id int4")]
        [DblinkLocalQuery("SELECT i.id FROM @items AS i WHERE i.id = 2")]
        public static partial Task<List<int>> LocalAsync(DblinkSession session);
    }
}
