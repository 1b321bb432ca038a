using DblinkGen.Execution;

namespace DblinkGen.Tests.Execution;

public sealed class CommandTagTests
{
    [Theory]
    [InlineData("UPDATE 3", 3)]
    [InlineData("INSERT 0 5000000000", 5000000000)]
    [InlineData("MERGE 0", 0)]
    [InlineData("CREATE TABLE", 0)]
    [InlineData("DO", 0)]
    public void The_number_of_rows_is_read_from_the_tag(string tag, long rows) => Assert.Equal(rows, CommandTag.RowsOf(tag));
}
