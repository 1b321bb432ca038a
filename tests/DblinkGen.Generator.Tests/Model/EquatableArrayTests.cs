using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Tests.Model;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Arrays_of_equal_elements_are_equal_and_hash_alike()
    {
        EquatableArray<string> left = ["a", "b"];
        EquatableArray<string> right = ["a", "b"];

        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a", "c")]
    [InlineData("b", "a")]
    [InlineData("a", "b", "c")]
    public void A_difference_in_elements_order_or_length_is_seen(params string[] other) =>
        Assert.True(new EquatableArray<string>(["a", "b"]) != new EquatableArray<string>(other));

    [Fact]
    public void The_default_is_an_empty_array()
    {
        EquatableArray<int> empty = default;

        Assert.True(empty == []);
        Assert.Empty(empty);
    }

    [Fact]
    public void Elements_come_in_order_by_index_and_by_enumeration()
    {
        EquatableArray<int> array = [3, 1, 2];

        Assert.Equal(1, array[1]);
        Assert.Equal([3, 1, 2], array.ToArray());
    }

    [Fact]
    public void A_record_that_holds_one_is_equal_by_value() =>
        Assert.Equal(new Holder(["x"]), new Holder(["x"]));

    private sealed record Holder(EquatableArray<string> Items);
}
