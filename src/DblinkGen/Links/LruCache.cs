using System.Diagnostics.CodeAnalysis;

namespace DblinkGen.Links;

/// <summary>Keeps what was used last: the caller evicts the least recently used entries. Not thread-safe.</summary>
internal sealed class LruCache<TKey, TValue>
    where TKey : notnull
    where TValue : class
{
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _nodes = [];
    private readonly LinkedList<(TKey Key, TValue Value)> _byUse = [];

    public int Count => _nodes.Count;

    public IEnumerable<TValue> Values => _byUse.Select(n => n.Value);

    public bool TryUse(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        value = null;
        if (!_nodes.TryGetValue(key, out var node))
            return false;
        value = node.Value.Value;
        if (node != _byUse.First)
        {
            _byUse.Remove(node);
            _byUse.AddFirst(node);
        }

        return true;
    }

    public bool Contains(TKey key) => _nodes.ContainsKey(key);

    public void Set(TKey key, TValue value)
    {
        Remove(key);
        _nodes.Add(key, _byUse.AddFirst((key, value)));
    }

    public void Remove(TKey key)
    {
        if (_nodes.Remove(key, out var node))
            _byUse.Remove(node);
    }

    /// <summary>Removes the least recently used entry.</summary>
    public TValue Evict()
    {
        var (key, value) = _byUse.Last!.Value;
        Remove(key);
        return value;
    }

    public void Clear()
    {
        _nodes.Clear();
        _byUse.Clear();
    }
}
