namespace DblinkGen.FaultTests.Proxy;

/// <summary>Counts the messages of all sessions by direction, and knows which message meets a fault.</summary>
internal sealed class FaultPlan
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(Direction, int), Fault> _faults = [];
    private readonly Dictionary<Direction, int> _counts = [];

    /// <summary>Counts from here on, without the faults that were planned before.</summary>
    public void Mark()
    {
        lock (_lock)
        {
            _counts.Clear();
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

    public int Count(Direction direction)
    {
        lock (_lock)
            return _counts.GetValueOrDefault(direction);
    }

    /// <summary>Counts a message. Returns its fault, or <see langword="null"/>; each fault happens once.</summary>
    public Fault? Next(Direction direction)
    {
        lock (_lock)
        {
            var number = _counts[direction] = _counts.GetValueOrDefault(direction) + 1;
            return _faults.Remove((direction, number), out var fault) ? fault : null;
        }
    }
}
