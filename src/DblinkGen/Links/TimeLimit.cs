using DblinkGen.Execution;

namespace DblinkGen.Links;

/// <summary>A token that ends with the caller's, or when a time is over.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _source;

    /// <param name="seconds">The time; 0 for any.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public TimeLimit(int seconds, CancellationToken cancellationToken)
    {
        Caller = cancellationToken;
        LastTimeout = StatementStop.LastTimeout(seconds);
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (seconds > 0)
            _source.CancelAfter(TimeSpan.FromSeconds(seconds));
    }

    /// <summary>For clean-up, which no caller stops.</summary>
    public TimeLimit(TimeSpan time)
    {
        LastTimeout = StatementStop.LastTimeout((int)Math.Ceiling(time.TotalSeconds));
        _source = new(time);
    }

    public CancellationToken Caller { get; }

    /// <summary>
    /// What Npgsql is given, in seconds: it hears no token while it closes a reader. Both at the same moment would make two cancels, of which the second costs the local
    /// connection.
    /// </summary>
    public int LastTimeout { get; }

    public CancellationToken Token => _source.Token;

    public bool IsOver => _source.IsCancellationRequested && !Caller.IsCancellationRequested;

    public void Dispose() => _source.Dispose();
}
