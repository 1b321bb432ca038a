using DblinkGen.Links;

namespace DblinkGen.Tests.Links;

public sealed class LruCacheTests
{
    [Fact]
    public void What_was_used_longest_ago_goes_first()
    {
        var cache = new LruCache<int, string>();
        foreach (var i in Enumerable.Range(1, 3))
            cache.Set(i, $"{i}");
        Assert.True(cache.TryUse(1, out _));
        Assert.Equal(["2", "3", "1"], [cache.Evict(), cache.Evict(), cache.Evict()]);
    }

    [Fact]
    public void A_key_has_one_value()
    {
        var cache = new LruCache<int, string>();
        cache.Set(1, "old");
        cache.Set(1, "new");
        Assert.Equal(1, cache.Count);
        Assert.True(cache.TryUse(1, out var value));
        Assert.Equal("new", value);
    }

    [Fact]
    public void What_was_removed_is_not_there()
    {
        var cache = new LruCache<int, string>();
        cache.Set(1, "one");
        cache.Remove(1);
        Assert.False(cache.TryUse(1, out _));
        Assert.Equal(0, cache.Count);
    }
}
