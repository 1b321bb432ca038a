using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class SqlStatementKindTests
{
    [Theory]
    [InlineData("", nameof(StatementKind.Empty))]
    [InlineData(" ; -- nothing\n;", nameof(StatementKind.Empty))]
    [InlineData("SELECT 1", nameof(StatementKind.Query))]
    [InlineData("/* a */ select 1", nameof(StatementKind.Query))]
    [InlineData("VALUES (1), (2)", nameof(StatementKind.Query))]
    [InlineData("TABLE foo", nameof(StatementKind.Query))]
    [InlineData("(SELECT 1) UNION (SELECT 2)", nameof(StatementKind.Query))]
    [InlineData("((WITH a AS (SELECT 1) SELECT * FROM a))", nameof(StatementKind.Query))]
    [InlineData("WITH a AS (SELECT 1) SELECT * FROM a", nameof(StatementKind.Query))]
    [InlineData("WITH a AS (DELETE FROM t RETURNING id) SELECT * FROM a", nameof(StatementKind.Query))]
    [InlineData("SELECT a \"into\", b AS into FROM t", nameof(StatementKind.Query))]
    [InlineData("INSERT INTO t VALUES (1)", nameof(StatementKind.Dml))]
    [InlineData("UPDATE t SET a = 1", nameof(StatementKind.Dml))]
    [InlineData("DELETE FROM t", nameof(StatementKind.Dml))]
    [InlineData("MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN DELETE", nameof(StatementKind.Dml))]
    [InlineData("WITH a AS (DELETE FROM t RETURNING id) INSERT INTO u SELECT * FROM a", nameof(StatementKind.Dml))]
    [InlineData("INSERT INTO t (\"returning\") VALUES ('RETURNING')", nameof(StatementKind.Dml))]
    [InlineData("INSERT INTO t VALUES (1) RETURNING id", nameof(StatementKind.DmlReturning))]
    [InlineData("WITH a AS (SELECT 1) UPDATE t SET x = 1 RETURNING *", nameof(StatementKind.DmlReturning))]
    [InlineData("MERGE INTO t USING s ON true WHEN MATCHED THEN DELETE RETURNING id", nameof(StatementKind.DmlReturning))]
    [InlineData("CREATE TABLE t (id int)", nameof(StatementKind.Command))]
    [InlineData("CALL p()", nameof(StatementKind.Command))]
    [InlineData("SET search_path = app", nameof(StatementKind.Command))]
    [InlineData("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY", nameof(StatementKind.Command))]
    [InlineData("PREPARE transaction AS SELECT 1", nameof(StatementKind.Command))]
    [InlineData("SELECT 1 AS a INTO t", nameof(StatementKind.Command))]
    [InlineData("WITH c AS (SELECT 1) SELECT * INTO TEMP t FROM c", nameof(StatementKind.Command))]
    [InlineData("(SELECT 1 AS a INTO t)", nameof(StatementKind.Command))]
    [InlineData("SHOW DateStyle", nameof(StatementKind.Rows))]
    [InlineData("EXPLAIN SELECT 1", nameof(StatementKind.Rows))]
    [InlineData("FETCH 10 FROM c", nameof(StatementKind.Rows))]
    [InlineData("EXECUTE p(1)", nameof(StatementKind.Rows))]
    [InlineData("COPY t TO STDOUT", nameof(StatementKind.Copy))]
    [InlineData("SELECT 1; copy t FROM STDIN", nameof(StatementKind.Copy))]
    [InlineData(";; /* x */ COPY t TO STDOUT;", nameof(StatementKind.Copy))]
    [InlineData("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC; COPY t TO STDOUT", nameof(StatementKind.Copy))]
    [InlineData("SELECT (1; COPY t TO STDOUT", nameof(StatementKind.Copy))]
    [InlineData("BEGIN", nameof(StatementKind.TransactionControl))]
    [InlineData("START TRANSACTION ISOLATION LEVEL SERIALIZABLE", nameof(StatementKind.TransactionControl))]
    [InlineData("ROLLBACK TO SAVEPOINT s", nameof(StatementKind.TransactionControl))]
    [InlineData("PREPARE TRANSACTION 'x'", nameof(StatementKind.TransactionControl))]
    [InlineData("PREPARE TRANSACTION $$x$$", nameof(StatementKind.TransactionControl))]
    [InlineData("SET TRANSACTION READ ONLY", nameof(StatementKind.TransactionControl))]
    [InlineData("SELECT 1; SELECT 2", nameof(StatementKind.Several))]
    [InlineData("BEGIN; COMMIT;", nameof(StatementKind.Several))]
    public void The_kind_is_told_from_the_text(string sql, string kind) =>
        Assert.Equal(kind, SqlStatement.Parse(sql).Kind.ToString());

    [Theory]
    [InlineData("SELECT ';' FROM \";\" -- ;")]
    [InlineData("DO $$ BEGIN PERFORM 1; END $$")]
    [InlineData("CREATE RULE r AS ON INSERT TO t DO (DELETE FROM a; DELETE FROM b)")]
    [InlineData("CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END;")]
    public void A_semicolon_inside_a_statement_does_not_part_it(string sql) =>
        Assert.NotEqual(StatementKind.Several, SqlStatement.Parse(sql).Kind);

    [Theory]
    [InlineData("SELECT 1", true)]
    [InlineData("TABLE t", true)]
    [InlineData("DELETE FROM t RETURNING id", true)]
    [InlineData("DELETE FROM t", true)]
    [InlineData("CALL p()", false)]
    [InlineData("SHOW DateStyle", false)]
    [InlineData("SELECT 1 AS a INTO t", false)]
    public void Queries_and_DML_can_be_prepared(string sql, bool preparable) =>
        Assert.Equal(preparable, SqlStatement.Parse(sql).IsPreparable);

    [Theory]
    [InlineData("select 1", "SELECT")]
    [InlineData("((VALUES (1)))", "VALUES")]
    [InlineData("WITH a AS (SELECT 1) (SELECT 2)", "SELECT")]
    [InlineData("WITH a AS (SELECT 1) Delete FROM t", "DELETE")]
    [InlineData("Refresh MATERIALIZED VIEW v", "REFRESH")]
    public void The_verb_is_that_of_the_main_statement(string sql, string verb) =>
        Assert.Equal(verb, SqlStatement.Parse(sql).Verb);
}
