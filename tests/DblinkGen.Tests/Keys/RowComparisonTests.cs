using DblinkGen.Keys;

namespace DblinkGen.Tests.Keys;

public sealed class RowComparisonTests
{
    [Theory]
    [InlineData("DELETE FROM app.item WHERE id = '1'", "DELETE FROM app.item WHERE id OPERATOR(pg_catalog.=) '1'")]
    [InlineData(
        "UPDATE t SET a = 'x = WHERE', \"WHERE\" = '=' WHERE a = 'it''s =' AND \"b=\" = E'\\\\ ='",
        "UPDATE t SET a = 'x = WHERE', \"WHERE\" = '=' WHERE a OPERATOR(pg_catalog.=) 'it''s =' AND \"b=\" OPERATOR(pg_catalog.=) E'\\\\ ='")]
    [InlineData("DELETE FROM t WHERE a IS NULL", "DELETE FROM t WHERE a IS NULL")]
    [InlineData("INSERT INTO t(a) VALUES('=')", "INSERT INTO t(a) VALUES('=')")]
    public void The_operators_of_the_condition_are_qualified_and_nothing_else(string built, string sent) => Assert.Equal(sent, RowComparison.Qualify(built));
}
