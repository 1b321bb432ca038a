using DblinkGen.Links;

namespace DblinkGen.Tests.Links;

public sealed class BoundedCacheTests
{
    [Fact]
    public void A_value_is_made_once()
    {
        var cache = new BoundedCache<string, object>();
        Assert.Same(cache.GetOrAdd("a", (_, _) => new object(), 0), cache.GetOrAdd("a", (_, _) => new object(), 0));
    }

    [Fact]
    public void Any_number_of_keys_takes_a_bounded_number_of_values()
    {
        var cache = new BoundedCache<int, int>();
        Assert.All(Enumerable.Range(0, 10_000), key =>
        {
            Assert.Equal(2 * key, cache.GetOrAdd(key, (k, factor) => factor * k, 2));
            Assert.InRange(cache.Count, 1, BoundedCache<int, int>.Most);
        });
    }
}
