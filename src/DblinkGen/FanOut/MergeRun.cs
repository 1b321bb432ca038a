namespace DblinkGen.FanOut;

/// <summary>The rows of one server that are read and not yet given out.</summary>
internal sealed class MergeRun<T>(FanOutLane lane)
{
    private readonly List<T> _rows = [];
    private int _next;
    private T _last = default!;
    private bool _hasLast;

    public int Index => lane.Index;

    public bool HasRow => _next < _rows.Count;

    public T Row => _rows[_next];

    public void MoveNext()
    {
        _next++;
        lane.IsWanted = !HasRow;
    }

    /// <summary>Makes room for the next result.</summary>
    public void Begin()
    {
        _rows.Clear();
        _next = 0;
    }

    /// <exception cref="DblinkException">The row belongs before the last one.</exception>
    public void Add(T row, MergeOrder<T> order)
    {
        if (_hasLast)
            order.Check(_last, row, lane.Statement);
        (_last, _hasLast) = (row, true);
        _rows.Add(row);
    }
}
