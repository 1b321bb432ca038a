using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class SelectListTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("\"A b\"", "A b")]
    [InlineData("Mixed", "mixed")]
    [InlineData("s.t.col", "col")]
    [InlineData("t.from", "from")]
    [InlineData("a + b AS total", "total")]
    [InlineData("a AS \"To\"\"tal\"", "To\"tal")]
    [InlineData("a AS limit", "limit")]
    [InlineData("a b", "b")]
    [InlineData("t.a \"B\"", "B")]
    [InlineData("1 one", "one")]
    [InlineData("'x' label", "label")]
    [InlineData("(a + b) sum_ab", "sum_ab")]
    [InlineData("CASE WHEN a THEN 1 END kind", "kind")]
    [InlineData("count(*)", "count")]
    [InlineData("app.f(1, 2)", "f")]
    [InlineData("count(*) FILTER (WHERE x) OVER w", "count")]
    [InlineData("percentile_cont(0.5) WITHIN GROUP (ORDER BY x)", "percentile_cont")]
    [InlineData("row_number() OVER (PARTITION BY a ORDER BY b)", "row_number")]
    [InlineData("coalesce(a, b)", "coalesce")]
    [InlineData("a::text", "a")]
    [InlineData("t.a::numeric(10,2)::double precision", "a")]
    [InlineData("now()::timestamp with time zone", "now")]
    [InlineData("a::int b", "b")]
    [InlineData("arr[1]", "arr")]
    [InlineData("ARRAY[1, 2]", "array")]
    [InlineData("@p named", "named")]
    [InlineData("current_date", "current_date")]
    public void A_name_beyond_doubt_is_known(string item, string name) => Assert.Equal(name, NameOf(item));

    [Theory]
    [InlineData("1")]
    [InlineData("'x'")]
    [InlineData("a + b")]
    [InlineData("-a")]
    [InlineData("NULL")]
    [InlineData("true")]
    [InlineData("@p")]
    [InlineData("a IS NULL")]
    [InlineData("a IS DISTINCT FROM b")]
    [InlineData("a IS NOT DISTINCT FROM b")]
    [InlineData("NOT a")]
    [InlineData("a COLLATE \"C\"")]
    [InlineData("a AT TIME ZONE tz")]
    [InlineData("a LIKE b")]
    [InlineData("interval '1' day")]
    [InlineData("CASE WHEN a THEN 1 END")]
    [InlineData("a OPERATOR(pg_catalog.+) b")]
    [InlineData("CAST(a AS int)")]
    [InlineData("1::int")]
    [InlineData("a::int + 1")]
    [InlineData("(SELECT 1)")]
    [InlineData("U&\"d\\0061t\"")]
    public void A_name_that_is_missing_or_uncertain_is_null(string item) => Assert.Null(NameOf(item));

    [Theory]
    [InlineData("SELECT a, f(b, c), d FROM t", "a,f,d", true)]
    [InlineData("SELECT DISTINCT ON (a, b) c, d FROM t", "c,d", true)]
    [InlineData("SELECT DISTINCT a FROM t", "a", true)]
    [InlineData("SELECT ALL a FROM t", "a", true)]
    [InlineData("SELECT * FROM t", "", false)]
    [InlineData("SELECT t.*, a FROM t", "a", false)]
    [InlineData("SELECT a * 2 AS b", "b", true)]
    [InlineData("SELECT a UNION SELECT b", "a", true)]
    [InlineData("(SELECT a) UNION (SELECT b)", "a", true)]
    [InlineData("(SELECT a, b)", "a,b", true)]
    [InlineData("WITH c AS (SELECT x) SELECT a, b FROM c", "a,b", true)]
    [InlineData("SELECT FROM t", "", true)]
    [InlineData("SELECT a;", "a", true)]
    [InlineData("VALUES (1, f(2, 3)), (3, 4)", "column1,column2", true)]
    [InlineData("TABLE t", "", false)]
    [InlineData("INSERT INTO t VALUES (1) RETURNING id, upper(name) AS name", "id,name", true)]
    [InlineData("UPDATE t SET a = 1 RETURNING *", "", false)]
    [InlineData("UPDATE t SET a = 1 RETURNING WITH (OLD AS o, NEW AS n) o.a AS old_a, n.a", "old_a,a", true)]
    public void The_list_is_that_of_the_main_statement(string sql, string names, bool complete)
    {
        var list = SqlStatement.Parse(sql).SelectList;

        Assert.NotNull(list);
        Assert.Equal(names, string.Join(',', list.Columns.Select(column => column.Name)));
        Assert.Equal(complete, list.IsComplete);
    }

    [Theory]
    [InlineData("INSERT INTO t VALUES (1)")]
    [InlineData("SHOW DateStyle")]
    [InlineData("SELECT a INTO t FROM u")]
    public void A_statement_without_columns_has_no_list(string sql) => Assert.Null(SqlStatement.Parse(sql).SelectList);

    [Fact]
    public void A_column_knows_its_place() => Assert.Equal(
        new OutputColumn("b", 10, 8),
        SqlStatement.Parse("SELECT a, f( x ) b, c").SelectList!.Columns[1]);

    private static string? NameOf(string item)
    {
        var list = SqlStatement.Parse($"SELECT {item} FROM t").SelectList!;
        Assert.True(list.IsComplete);
        return Assert.Single(list.Columns).Name;
    }
}
