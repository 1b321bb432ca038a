using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

/// <summary>Where the server would end a statement; <c>SplitterTests</c> of the integration tests ask it.</summary>
public sealed class SqlStatementSplitterTests
{
    [Theory]
    [InlineData("SELECT 1")]
    [InlineData("SELECT CASE WHEN true THEN 1 END")]
    [InlineData("SELECT CASE WHEN true THEN CASE 1 WHEN 1 THEN 2 END END")]
    [InlineData("SELECT 1 AS end")]
    [InlineData("SELECT 1 end")]
    [InlineData("SELECT 1 case")]
    [InlineData("SELECT x.case, x.end FROM x")]
    [InlineData("SELECT \"end\", \"case\" FROM x")]
    [InlineData("SELECT begin atomic FROM x")]
    [InlineData("SELECT 'END;' /* case; END; */ -- END;\n")]
    [InlineData("SELECT begin, atomic, case FROM x")]
    public void What_stands_in_a_body_neither_ends_it_nor_hides_what_follows(string inner)
    {
        foreach (var create in new[] { "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC", "create or replace procedure p() begin atomic", "CREATE FUNCTION f(a int DEFAULT (1)) RETURNS begin BEGIN /* a */ ATOMIC" })
        {
            var body = $"{create} {inner}; END";
            Assert.Equal(1, Count(body));
            Assert.Equal(1, Count(body + ";"));
            Assert.Equal(2, Count(body + "; DROP TABLE t"));
            Assert.Equal(3, Count($"{inner}; {body}; DROP TABLE t"));
            Assert.Equal(2, Count($"{create} {inner}; {inner}; {create} {inner}; END; {inner}; END; {inner}"));
        }
    }

    [Theory]
    [InlineData("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC END; SELECT 2", 2)]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'BEGIN ATOMIC'; SELECT 2; END", 3)]
    [InlineData("CREATE FUNCTION begin() RETURNS int LANGUAGE sql AS 'x'; DROP TABLE t", 2)]
    [InlineData("CREATE FUNCTION f() RETURNS int RETURN CASE WHEN true THEN 1 END; DROP TABLE t", 2)]
    [InlineData("CREATE FUNCTION f() RETURNS int RETURN (SELECT begin atomic FROM t); DROP TABLE t", 2)]
    [InlineData("CREATE TABLE t (id int); SELECT begin atomic FROM t; END", 3)]
    [InlineData("CREATE VIEW v AS SELECT begin atomic FROM t; SELECT 1; END", 3)]
    [InlineData("CREATE RULE r AS ON INSERT TO t DO (DELETE FROM a; DELETE FROM b); SELECT 1", 2)]
    public void What_is_no_body_holds_nothing_together(string sql, int statements) => Assert.Equal(statements, Count(sql));

    private static int Count(string sql) => SqlStatementSplitter.Split(new SqlTokens(sql)).Count;
}
