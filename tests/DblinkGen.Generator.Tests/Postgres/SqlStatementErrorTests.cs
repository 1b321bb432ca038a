using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class SqlStatementErrorTests
{
    [Theory]
    [InlineData("SELECT 'abc", nameof(SqlErrorCode.UnterminatedString), 7, 4)]
    [InlineData("SELECT (1", nameof(SqlErrorCode.UnbalancedParenthesis), 7, 1)]
    [InlineData("SELECT 1)", nameof(SqlErrorCode.UnbalancedParenthesis), 8, 1)]
    [InlineData("SELECT a[1", nameof(SqlErrorCode.UnbalancedParenthesis), 8, 1)]
    [InlineData("WITH a SELECT 1", nameof(SqlErrorCode.MalformedWith), 0, 4)]
    [InlineData("WITH a AS (SELECT 1)", nameof(SqlErrorCode.MalformedWith), 0, 4)]
    [InlineData("WITH a AS (SELECT 1);", nameof(SqlErrorCode.MalformedWith), 0, 4)]
    [InlineData("SELECT 0xA$$x$$", nameof(SqlErrorCode.UnexpectedCharacter), 10, 1)]
    [InlineData("SELECT 1_0$$x$$", nameof(SqlErrorCode.UnexpectedCharacter), 10, 1)]
    [InlineData("SELCT 1", nameof(SqlErrorCode.UnknownStatement), 0, 5)]
    [InlineData(" 1 + 1", nameof(SqlErrorCode.UnknownStatement), 1, 1)]
    public void A_fault_is_reported_with_its_place(string sql, string code, int start, int length)
    {
        var error = Assert.Single(SqlStatement.Parse(sql).Errors);

        Assert.Equal((code, start, length), (error.Code.ToString(), error.Start, error.Length));
    }

    [Fact]
    public void Brackets_of_different_kinds_do_not_match() =>
        Assert.NotEmpty(SqlStatement.Parse("SELECT (a[1)]").Errors);

    [Theory]
    [InlineData("GRANT SELECT ON t TO u")]
    [InlineData("SELECT (a[1]), '(', \"]\" /* ( */ -- [")]
    [InlineData("VACUUM")]
    public void Sound_text_has_no_errors(string sql) => Assert.Empty(SqlStatement.Parse(sql).Errors);
}
