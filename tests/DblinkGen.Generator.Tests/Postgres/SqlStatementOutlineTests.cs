using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class SqlStatementOutlineTests
{
    [Theory]
    [InlineData("^SELECT 1", null)]
    [InlineData("/* x */ ; ^INSERT INTO t VALUES (1)", null)]
    [InlineData("WITH a AS (SELECT 1)| ^SELECT 2", false)]
    [InlineData("WITH a(x, y) AS NOT MATERIALIZED (SELECT 1), \"b\" AS MATERIALIZED (TABLE t)| /* c */ ^UPDATE t SET x = 1", false)]
    [InlineData("WITH a AS (SELECT 1), b AS (INSERT INTO t VALUES (1) RETURNING id)| ^(SELECT 2)", true)]
    [InlineData("WITH a AS (WITH x AS (SELECT 1) DELETE FROM t RETURNING id)| ^SELECT 2", true)]
    [InlineData("WITH RECURSIVE a AS (TABLE t) SEARCH BREADTH FIRST BY x, y SET o CYCLE x SET c USING p, b AS (TABLE u)| ^TABLE a", false)]
    public void The_main_statement_is_found_behind_WITH(string marked, bool? modifies)
    {
        var statement = SqlStatement.Parse(marked.Replace("^", "").Replace("|", ""));

        Assert.Equal(marked.Replace("|", "").IndexOf('^'), statement.MainStart);
        Assert.Equal(modifies is null ? null : marked.IndexOf('|'), statement.WithEnd);
        Assert.Equal(modifies ?? false, statement.HasDataModifyingCte);
        Assert.Empty(statement.Errors);
    }

    [Fact]
    public void The_start_is_behind_blanks_comments_and_empty_statements() =>
        Assert.Equal(12, SqlStatement.Parse(" -- a\n ;  \n SELECT 1").Start);

    [Theory]
    [InlineData("SELECT 1;", 8, "SELECT 1")]
    [InlineData("SELECT 1 ; ; \n", 9, "SELECT 1")]
    [InlineData("SELECT 1; -- done", 8, "SELECT 1  -- done")]
    [InlineData(";SELECT 1", null, " SELECT 1")]
    [InlineData("SELECT ';'", null, "SELECT ';'")]
    public void Semicolons_around_the_statement_are_left_out(string sql, int? position, string text)
    {
        var statement = SqlStatement.Parse(sql);

        Assert.Equal(position, statement.TrailingSemicolon);
        Assert.Equal(text, statement.Text);
    }

    [Theory]
    [InlineData("SELECT a FROM t WHERE x ORDER BY a LIMIT 1", true)]
    [InlineData("SELECT (SELECT b FROM u WHERE x ORDER BY b LIMIT 1), t.where, a AS limit FROM t", false)]
    [InlineData("WITH c AS (SELECT 1 WHERE true ORDER BY 1 LIMIT 1) SELECT * FROM c", false)]
    [InlineData("SELECT count(*) FILTER (WHERE x) OVER (ORDER BY y) FROM t", false)]
    [InlineData("DELETE FROM t WHERE id = 1", true)]
    [InlineData("UPDATE t SET a = (SELECT 1 WHERE true)", false)]
    public void Where_counts_in_the_main_statement_only(string sql, bool where) => Assert.Equal(where, SqlStatement.Parse(sql).HasWhere);

    [Fact]
    public void Placeholders_are_listed_in_order_with_repetitions() => Assert.Equal(
        [new SqlPlaceholder("b", 7, 2), new SqlPlaceholder("a", 11, 2), new SqlPlaceholder("b", 15, 2)],
        SqlStatement.Parse("SELECT @b, @a, @b, '@c'").Placeholders.ToArray());

    [Fact]
    public void Equal_texts_give_equal_outlines()
    {
        const string Sql = "WITH a AS (SELECT 1) SELECT x, @p FROM a WHERE (";

        Assert.Equal(SqlStatement.Parse(Sql), SqlStatement.Parse(Sql));
        Assert.NotEqual(SqlStatement.Parse(Sql), SqlStatement.Parse(Sql.Replace("@p", "@r")));
    }
}
