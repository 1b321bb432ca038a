using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class NullableOutputTests
{
    [Theory]
    [InlineData("SELECT NULL")]
    [InlineData("SELECT NULL::int AS x")]
    [InlineData("SELECT NULL::numeric(10,2)[]")]
    [InlineData("SELECT CAST(NULL AS int)")]
    [InlineData("SELECT nullif(a, '') AS a FROM t")]
    [InlineData("SELECT max(a) FROM t")]
    [InlineData("SELECT sum(a)::int8 total FROM s.t WHERE b = 1")]
    [InlineData("SELECT array_agg(a ORDER BY b) FILTER (WHERE a > 0) FROM t")]
    [InlineData("SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY a) FROM t")]
    [InlineData("(SELECT max(a) FROM t) UNION ALL SELECT 1")]
    [InlineData("SELECT b.x FROM a LEFT JOIN b ON a.id = b.id")]
    [InlineData("SELECT b.x::text AS y FROM s.a AS l LEFT OUTER JOIN s.b USING (id) WHERE l.id > 3 ORDER BY 1")]
    [InlineData("SELECT \"B\".x FROM a FULL JOIN (SELECT 1 AS x) \"B\" ON true")]
    [InlineData("SELECT a.x FROM a JOIN b ON a.id = b.id RIGHT JOIN c ON c.id = b.id")]
    [InlineData("SELECT b.x FROM a LEFT JOIN b ON a.id = b.id LEFT JOIN c ON c.id = b.id, d WHERE d.name LIKE 'x%'")]
    [InlineData("SELECT b.x FROM a LEFT JOIN b ON a.id = b.id JOIN c ON c.id = a.id")]
    public void It_can_be_null(string sql) => Assert.NotNull(Reason(sql));

    [Theory]
    [InlineData("SELECT NULL IS NULL")]
    [InlineData("SELECT NULL::int ISNULL")]
    [InlineData("SELECT coalesce(max(a), 0) FROM t")]
    [InlineData("SELECT count(a) FROM t")]
    [InlineData("SELECT max(a) FROM t GROUP BY b")]
    [InlineData("SELECT max(a) FROM t HAVING count(*) > 0")]
    [InlineData("SELECT max(a) OVER () FROM t")]
    [InlineData("SELECT max(a) IS NULL FROM t")]
    [InlineData("SELECT max(a) FROM generate_series(1, 3) AS a")]
    [InlineData("SELECT max(a) FROM (VALUES (1)) AS t(a)")]
    [InlineData("SELECT max(1)")]
    [InlineData("WITH t AS (SELECT count(*) AS a FROM s) SELECT max(a) FROM t")]
    [InlineData("SELECT max(a) FROM t EXCEPT SELECT 1")]
    [InlineData("SELECT app.max(a) FROM t")]
    [InlineData("SELECT a.x FROM a LEFT JOIN b ON a.id = b.id")]
    [InlineData("SELECT b.x FROM a LEFT JOIN b ON a.id = b.id WHERE b.x > 3")]
    [InlineData("SELECT b.x FROM a LEFT JOIN b ON a.id = b.id WHERE x IS NOT NULL")]
    [InlineData("SELECT b.x FROM a LEFT JOIN b ON a.id = b.id JOIN c ON c.id = b.id")]
    [InlineData("SELECT b.x FROM a LEFT JOIN b ON a.id = b.id JOIN c USING (id)")]
    [InlineData("SELECT b.x FROM a LEFT JOIN (b JOIN c ON true) ON a.id = b.id")]
    [InlineData("SELECT b.x FROM a NATURAL LEFT JOIN b")]
    [InlineData("SELECT b.x FROM a JOIN b ON true")]
    [InlineData("SELECT b.x")]
    public void Nothing_says_that_it_can(string sql) => Assert.Null(Reason(sql));

    private static string? Reason(string sql)
    {
        var statement = SqlStatement.Parse(sql);
        Assert.Empty(statement.Errors);
        return NullableOutput.Reason(statement, statement.SelectList!.Columns[0]);
    }
}
