using DblinkGen.Generator.Postgres;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>Whether the server agrees on which statements must be sent alone.</summary>
public sealed class StandaloneStatementTests(TwoDatabases databases) : IAsyncLifetime
{
    /// <summary>Each test has a schema of its own, so that none sees the objects of another.</summary>
    private readonly string _schema = "alone_" + Guid.NewGuid().ToString("N");

    private NpgsqlConnection _connection = null!;

    public async ValueTask InitializeAsync()
    {
        _connection = await databases.Admin.OpenConnectionAsync();
        await Run($"""
            CREATE SCHEMA {_schema};
            SET search_path = {_schema};
            CREATE TABLE t (id int);
            CREATE INDEX i ON t (id);
            CREATE TABLE parted (id int) PARTITION BY RANGE (id);
            CREATE TABLE part PARTITION OF parted FOR VALUES FROM (0) TO (10);
            CREATE INDEX parted_index ON parted (id);
            CREATE MATERIALIZED VIEW v AS SELECT 1 AS id;
            CREATE UNIQUE INDEX ON v (id);
            CREATE TYPE mood AS ENUM ('ok');
            CREATE PROCEDURE ends() LANGUAGE plpgsql AS 'BEGIN COMMIT; END';
            """);
    }

    [Theory]
    [InlineData("VACUUM", "25001")]
    [InlineData("VACUUM (ANALYZE) t", "25001")]
    [InlineData("CLUSTER", "25001")]
    [InlineData("CREATE DATABASE alone", "25001")]
    [InlineData("DROP DATABASE IF EXISTS alone", "25001")]
    [InlineData("CREATE TABLESPACE alone LOCATION '/nowhere'", "25001")]
    [InlineData("DROP TABLESPACE IF EXISTS alone", "25001")]
    [InlineData("ALTER SYSTEM SET work_mem = '4MB'", "25001")]
    [InlineData("ALTER DATABASE it_local SET TABLESPACE pg_default", "25001")]
    [InlineData("CREATE INDEX CONCURRENTLY ON t (id)", "25001")]
    [InlineData("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS j ON t (id)", "25001")]
    [InlineData("DROP INDEX CONCURRENTLY i", "25001")]
    [InlineData("REINDEX TABLE CONCURRENTLY t", "25001")]
    [InlineData("REINDEX INDEX CONCURRENTLY i", "25001")]
    [InlineData("REINDEX TABLE parted", "25001")]
    [InlineData("REINDEX INDEX parted_index", "25001")]
    [InlineData("REINDEX SCHEMA public", "25001")]
    [InlineData("REINDEX DATABASE it_local", "25001")]
    [InlineData("REINDEX SYSTEM it_local", "25001")]
    [InlineData("ALTER TABLE parted DETACH PARTITION part CONCURRENTLY", "25001")]
    [InlineData("CREATE SUBSCRIPTION alone CONNECTION '' PUBLICATION p", "25001")]
    [InlineData("DISCARD ALL", "25001")]
    [InlineData("COMMIT PREPARED 'alone'", "25001")]
    [InlineData("ROLLBACK PREPARED 'alone'", "25001")]
    [InlineData("CALL ends()", "2D000")]
    [InlineData("DO 'BEGIN COMMIT; END'", "2D000")]
    public async Task What_stands_alone_is_refused_in_a_transaction_block(string sql, string sqlState)
    {
        Assert.True(SqlStatement.Parse(sql).StandsAlone);
        Assert.Equal(sqlState, await FailureInTransaction(sql));
    }

    [Theory]
    [InlineData("LOCK TABLE foo")]
    [InlineData("DECLARE c CURSOR FOR SELECT 1")]
    public async Task What_needs_a_transaction_block_is_refused_alone_and_not_among_others(string sql)
    {
        Assert.True(SqlStatement.Parse(sql).StandsAlone);
        Assert.Equal("25P01", (await Assert.ThrowsAsync<PostgresException>(() => Send(sql))).SqlState);
        await Send("SELECT 1; " + sql);

        // As one simple query, which Npgsql does not send.
        Task Send(string text) => TwoDatabases.RunAsync(databases.App, $"SELECT dblink_exec('{TwoDatabases.Server}', '{text}')");
    }

    [Theory]
    [InlineData("SELECT 1")]
    [InlineData("CREATE TABLE u (id int)")]
    [InlineData("CREATE INDEX ON t (id)")]
    [InlineData("DROP INDEX i")]
    [InlineData("ALTER DATABASE it_local SET application_name = 'x'")]
    [InlineData("ALTER TABLE parted DETACH PARTITION part")]
    [InlineData("ALTER TYPE mood ADD VALUE 'sad'")]
    [InlineData("REFRESH MATERIALIZED VIEW CONCURRENTLY v")]
    [InlineData("CREATE ROLE alone")]
    [InlineData("CREATE PUBLICATION alone FOR TABLE t")]
    [InlineData("DISCARD TEMP")]
    [InlineData("CHECKPOINT")]
    [InlineData("TRUNCATE t")]
    [InlineData("LISTEN a")]
    [InlineData("PREPARE p AS SELECT 1")]
    [InlineData("DECLARE c CURSOR WITH HOLD FOR SELECT 1")]
    [InlineData("GRANT SELECT ON t TO PUBLIC")]
    [InlineData("COMMENT ON TABLE t IS 'x'")]
    [InlineData("SECURITY LABEL ON TABLE t IS 'x'")]
    public async Task What_does_not_is_taken_there(string sql)
    {
        Assert.False(SqlStatement.Parse(sql).StandsAlone);
        Assert.DoesNotContain(await FailureInTransaction(sql), new[] { "25001", "25P01", "2D000" });
    }

    public async ValueTask DisposeAsync()
    {
        await Run($"RESET search_path; DROP SCHEMA {_schema} CASCADE");
        await _connection.DisposeAsync();
    }

    private async Task<string> FailureInTransaction(string sql)
    {
        await Run("BEGIN");
        try
        {
            await Run(sql);
            return "";
        }
        catch (PostgresException failure)
        {
            return failure.SqlState;
        }
        finally
        {
            await Run("ROLLBACK");
        }
    }

    private async Task Run(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync();
    }
}
