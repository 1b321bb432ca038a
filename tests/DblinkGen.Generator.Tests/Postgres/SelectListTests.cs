using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Grammar;

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
    [InlineData("COLLATION FOR (a) AS c", "c")]
    [InlineData("COLLATION FOR (a)", "pg_collation_for")]
    [InlineData("1 AS as", "as")]
    [InlineData("k.as", "as")]
    [InlineData("k.as AS as", "as")]
    [InlineData("a and", "and")]
    [InlineData("a COLLATE \"C\"", "a")]
    [InlineData("a AT TIME ZONE tz", "timezone")]
    [InlineData("-a AT TIME ZONE tz", "timezone")]
    [InlineData("a AT TIME ZONE NOT b", "timezone")]
    [InlineData("a = b IS NORMALIZED", "is_normalized")]
    [InlineData("(a, b) OVERLAPS (c, d)", "overlaps")]
    [InlineData("a IS NULL::text", "text")]
    [InlineData("a COLLATE \"C\"::text", "a")]
    [InlineData("'x' uescape", "uescape")]
    [InlineData("U&'x' UESCAPE '!' label", "label")]
    [InlineData("trim(leading from a)", "ltrim")]
    [InlineData("(a, b)", "row")]
    [InlineData("CASE WHEN a THEN 1 END", "case")]
    [InlineData("CASE WHEN a THEN 1 ELSE b END", "b")]
    [InlineData("CAST(a AS int)", "a")]
    [InlineData("(SELECT a FROM t)", "a")]
    [InlineData("(VALUES (1))", "column1")]
    [InlineData("1::int", "int4")]
    [InlineData("@p::timestamp with time zone", "timestamptz")]
    [InlineData("interval '1' day", "interval")]
    [InlineData("interval '1' day age", "age")]
    [InlineData("N'x'", "bpchar")]
    public void A_name_beyond_doubt_is_known(string item, string name) => Assert.Equal(name, NameOf(item));

    [Theory]
    [InlineData("1")]
    [InlineData("'x'")]
    [InlineData("a + b")]
    [InlineData("-a")]
    [InlineData("NULL")]
    [InlineData("a IS NULL")]
    [InlineData("a IS DISTINCT FROM b")]
    [InlineData("a IS NOT DISTINCT FROM b")]
    [InlineData("NOT a")]
    [InlineData("a LIKE b")]
    [InlineData("a LIKE b ESCAPE c")]
    [InlineData("a AT TIME ZONE tz || b")]
    [InlineData("a || b COLLATE \"C\"")]
    [InlineData("-a COLLATE \"C\"")]
    [InlineData("a IS NOT NORMALIZED")]
    [InlineData("NOT (a, b) OVERLAPS (c, d)")]
    [InlineData("a BETWEEN b AND c AT TIME ZONE tz")]
    [InlineData("a OPERATOR(pg_catalog.+) b")]
    [InlineData("a::int + 1")]
    [InlineData("(SELECT 1)")]
    [InlineData("(SELECT 1)::int")]
    public void A_column_without_a_name_is_called_so(string item) => Assert.Equal("?column?", NameOf(item));

    [Theory]
    [InlineData("true")]
    [InlineData("@p")]
    [InlineData("(@p)")]
    [InlineData("U&\"d\\0061t\"")]
    [InlineData("(TABLE u)")]
    [InlineData("a AS long_long_long_long_long_long_long_long_long_long_long_long_name")]
    public void A_name_that_is_uncertain_is_null(string item) => Assert.Null(NameOf(item));

    [Theory]
    [InlineData("1::int", "int4")]
    [InlineData("(a::int8[]) b", "int8[]")]
    [InlineData("CAST(a AS text)::date", "date")]
    [InlineData("date '2026-11-27'", "date")]
    [InlineData("(a::int[])[1]", null)]
    [InlineData("a::int + 1", null)]
    [InlineData("CASE WHEN a THEN 1::int END", null)]
    [InlineData("a", null)]
    public void The_type_of_a_cast_is_known(string item, string? type) =>
        Assert.Equal(type, Read("SELECT " + item)!.Columns[0].Type?.Sql);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("(SELECT ", ")")]
    [InlineData("NOT ", "")]
    [InlineData("- ", "")]
    [InlineData("CASE ", "")]
    [InlineData("CASE WHEN ", "")]
    [InlineData("CAST(", ")")]
    [InlineData("a AS ", "")]
    [InlineData("a = ANY (", ")")]
    [InlineData("a IS NULL = ", "")]
    [InlineData("", "::int")]
    public void No_nesting_is_too_deep(string opening, string closing) => Assert.False(
        Read("SELECT " + string.Concat(Enumerable.Repeat(opening, 5_000)) + "1" + string.Concat(Enumerable.Repeat(closing, 5_000)))!.IsComplete);

    [Theory]
    [InlineData("a || ")]
    [InlineData("a AND ")]
    [InlineData("a + b - ")]
    [InlineData("a = 1 OR b < 2 AND c IS NULL AND NOT ")]
    public void No_chain_is_too_long(string link)
    {
        var syntax = Syntax("SELECT " + string.Concat(Enumerable.Repeat(link, 5_000)) + "1");

        Assert.True(syntax.IsWhole);
        Assert.Equal("?column?", Assert.Single(syntax.SelectList!.Columns).Name);
        Assert.InRange(((SelectQuery)syntax.Root!).Items[0].Value.WithParts().Count(), 5_000, 60_000);
    }

    [Theory]
    [InlineData("SELECT a, f(b, c), d FROM t", "a,f,d", true)]
    [InlineData("SELECT DISTINCT ON (a, b) c, d FROM t", "c,d", true)]
    [InlineData("SELECT DISTINCT a FROM t", "a", true)]
    [InlineData("SELECT ALL a FROM t", "a", true)]
    [InlineData("SELECT * FROM t", "", false)]
    [InlineData("SELECT t.*, a FROM t", "a", false)]
    [InlineData("SELECT (t.*), a FROM t", "a", false)]
    [InlineData("SELECT (f()).*, a", "a", false)]
    [InlineData("SELECT t.* AS x, a FROM t", "a", false)]
    [InlineData("SELECT (t.*) IS NULL AS a FROM t", "a", true)]
    [InlineData("SELECT k.as FROM k", "as", true)]
    [InlineData("SELECT k.is distinct FROM k", "distinct", true)]
    [InlineData("SELECT 1 AS as FROM t ORDER BY 1", "as", true)]
    [InlineData("SELECT a, b c d, e FROM t", "a,c", false)]
    [InlineData("SELECT a, b +, c FROM t", "a", false)]
    [InlineData("SELECT a, b FROM t WHERE", "a,b", true)]
    [InlineData("VALUES ((f()).*, 2)", "", false)]
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
    [InlineData("DELETE FROM t RETURNING", "", true)]
    [InlineData("UPDATE t SET a = 1 RETURNING WITH (OLD AS o, NEW AS n) o.a AS old_a, n.a", "old_a,a", true)]
    public void The_list_is_that_of_the_main_statement(string sql, string names, bool complete)
    {
        var list = Read(sql);

        Assert.NotNull(list);
        Assert.Equal(names, string.Join(',', list.Columns.Select(column => column.Name)));
        Assert.Equal(complete, list.IsComplete);
    }

    [Theory]
    [InlineData("INSERT INTO t VALUES (1)")]
    [InlineData("SHOW DateStyle")]
    [InlineData("SELECT a INTO t FROM u")]
    public void A_statement_without_columns_has_no_list(string sql) => Assert.Null(Read(sql));

    [Fact]
    public void A_column_knows_its_place() => Assert.Equal(
        new OutputColumn("b", 10, 8),
        Read("SELECT a, f( x ) b, c")!.Columns[1]);

    private static SelectList? Read(string sql) => Syntax(sql).SelectList;

    private static SqlSyntax Syntax(string sql) => SqlSyntax.Of(SqlStatement.Parse(sql), rowSources: null);

    private static string? NameOf(string item)
    {
        var list = Read($"SELECT {item} FROM t")!;
        Assert.True(list.IsComplete);
        return Assert.Single(list.Columns).Name;
    }
}
