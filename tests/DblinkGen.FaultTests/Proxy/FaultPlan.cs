namespace DblinkGen.FaultTests.Proxy;

/// <summary>Counts the messages of all sessions by direction, and knows which message meets a fault.</summary>
internal sealed class FaultPlan
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(Direction, int), Fault> _faults = [];
    private readonly Dictionary<Direction, List<char>> _types = new() { [Direction.ToServer] = [], [Direction.ToClient] = [] };

    /// <summary>Counts from here on, without the faults that were planned before.</summary>
    public void Mark()
    {
        lock (_lock)
        {
            foreach (var types in _types.Values)
                types.Clear();
            _faults.Clear();
        }
    }

    /// <summary>The number of a message is 1 for the first after the mark.</summary>
    public void Add(Direction direction, int number, Fault fault)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        lock (_lock)
            _faults.Add((direction, number), fault);
    }

    /// <summary>The types of the messages so far.</summary>
    public IReadOnlyList<char> Types(Direction direction)
    {
        lock (_lock)
            return [.. _types[direction]];
    }

    /// <summary>Whether a fault was planned whose message has not come.</summary>
    public bool IsPending
    {
        get
        {
            lock (_lock)
                return _faults.Count > 0;
        }
    }

    /// <summary>Counts a message. Returns its fault, or <see langword="null"/>; each fault happens once.</summary>
    public Fault? Next(Direction direction, char type)
    {
        lock (_lock)
        {
            _types[direction].Add(type);
            return _faults.Remove((direction, _types[direction].Count), out var fault) ? fault : null;
        }
    }
}
