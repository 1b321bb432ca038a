using DblinkGen.Catalog;

namespace DblinkGen.IntegrationTests.Catalog;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("remote", "remtoe", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("DB2", "db2", 0)]
    [InlineData("ca", "abc", 3)]
    public void The_distance_counts_edits_and_swaps_of_neighbours(string left, string right, int distance)
    {
        Assert.Equal(distance, NearestName.Distance(left, right));
        Assert.Equal(distance, NearestName.Distance(right, left));
    }

    [Fact]
    public void The_nearest_come_first_and_the_far_not_at_all()
    {
        Assert.Equal(["db2remote", "db1remote", "db3remote"], NearestName.Among("DB2remote", ["db3remote", "inventory", "db2remote", "db1remote", "db23remoteX"]));
        Assert.Empty(NearestName.Among("ab", ["xy", "postgres"]));
    }
}
