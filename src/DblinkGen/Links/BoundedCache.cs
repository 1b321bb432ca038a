using System.Collections.Concurrent;

namespace DblinkGen.Links;

/// <summary>
/// What is made once for each key, where keys may be names that are known only at run time: beyond a number all are made anew, so that names that come from data do not
/// grow it for ever. Thread-safe.
/// </summary>
internal sealed class BoundedCache<TKey, TValue>(IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    public const int Most = 256;

    private readonly ConcurrentDictionary<TKey, TValue> _values = new(comparer);

    public int Count => _values.Count;

    /// <summary>Both values are equally good where two threads make one at the same time.</summary>
    public TValue GetOrAdd<TArgument>(TKey key, Func<TKey, TArgument, TValue> make, TArgument argument)
    {
        if (_values.TryGetValue(key, out var known))
            return known;
        if (_values.Count >= Most)
            _values.Clear();
        return _values.GetOrAdd(key, make, argument);
    }
}
