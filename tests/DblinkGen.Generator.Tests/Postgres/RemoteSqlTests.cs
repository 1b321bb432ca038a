using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class RemoteSqlTests
{
    private static readonly EquatableArray<string> Columns = ["a", "B\"c"];

    [Theory]
    [InlineData("SELECT * FROM t;", "SELECT \"a\", \"B\"\"c\" FROM (\nSELECT * FROM t\n) AS q")]
    [InlineData("SELECT * FROM t; -- all", "SELECT \"a\", \"B\"\"c\" FROM (\nSELECT * FROM t  -- all\n) AS q")]
    [InlineData("WITH x AS (TABLE t) TABLE x", "SELECT \"a\", \"B\"\"c\" FROM (\nWITH x AS (TABLE t) TABLE x\n) AS q")]
    public void A_query_becomes_a_subquery(string sql, string composed) => Assert.Equal(composed, ByName(sql));

    [Fact]
    public void DML_with_RETURNING_becomes_a_common_table_expression() => Assert.Equal(
        "WITH q AS (\nDELETE FROM t RETURNING *\n)\nSELECT \"a\", \"B\"\"c\" FROM q",
        ByName("DELETE FROM t RETURNING *;"));

    [Theory]
    [InlineData(
        "WITH x AS (SELECT 1) -- note\nDELETE FROM t RETURNING *",
        "WITH x AS (SELECT 1), q AS (\n-- note\nDELETE FROM t RETURNING *\n)\nSELECT \"a\", \"B\"\"c\" FROM q")]
    [InlineData(
        "WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x ORDER BY 1",
        "WITH x AS (DELETE FROM t RETURNING *), q AS (\nSELECT * FROM x ORDER BY 1\n)\nSELECT \"a\", \"B\"\"c\" FROM q")]
    public void A_WITH_clause_around_DML_stays_at_the_top_level(string sql, string composed) => Assert.Equal(composed, ByName(sql));

    [Fact]
    public void The_added_name_hides_no_name_of_the_text() => Assert.Equal(
        "WITH q2 AS (\nDELETE FROM Q USING \"q1\" RETURNING *\n)\nSELECT \"a\", \"B\"\"c\" FROM q2",
        ByName("DELETE FROM Q USING \"q1\" RETURNING *"));

    [Theory]
    [InlineData("SHOW DateStyle")]
    [InlineData("CALL p()")]
    [InlineData("UPDATE t SET a = 1")]
    [InlineData("SELECT 1; SELECT 2")]
    [InlineData("")]
    public void What_cannot_stand_in_a_query_is_not_wrapped(string sql) => Assert.Null(ByName(sql));

    private static string? ByName(string sql) => RemoteSql.ByName(SqlStatement.Parse(sql), Columns);
}
