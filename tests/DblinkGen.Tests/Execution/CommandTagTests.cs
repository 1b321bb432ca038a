using DblinkGen.Errors;
using DblinkGen.Execution;

namespace DblinkGen.Tests.Execution;

public sealed class CommandTagTests
{
    private static readonly CallOrigin _origin = new("far", "link", "Shop.Save");

    [Theory]
    [InlineData("UPDATE 3", 3)]
    [InlineData("INSERT 0 5000000000", 5000000000)]
    [InlineData("MERGE 0", 0)]
    [InlineData("REFRESH MATERIALIZED VIEW", 0)]
    [InlineData("CREATE TABLE", 0)]
    [InlineData("DO", 0)]
    public void The_number_of_rows_is_read_from_the_tag(string tag, long rows)
    {
        Assert.Equal(rows, CommandTag.RowsOf(tag, _origin));
    }

    [Theory]
    [InlineData("")]
    [InlineData("42")]
    [InlineData("UPDATE -1")]
    [InlineData("UPDATE 3 4")]
    [InlineData("UPDATE 99999999999999999999")]
    [InlineData("update 3")]
    [InlineData("UPDATE  3")]
    [InlineData("UPDATE 3\u001b[2J")]
    [InlineData("it's done")]
    public void A_text_that_is_no_tag_is_an_error_and_not_0_rows(string tag)
    {
        var failure = Assert.Throws<DblinkException>(() => CommandTag.RowsOf(tag, _origin));
        Assert.Equal(DblinkErrorKind.ColumnMismatch, failure.Kind);
        Assert.Equal(DblinkOutcome.Unknown, failure.Outcome);
    }
}
