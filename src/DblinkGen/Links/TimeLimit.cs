namespace DblinkGen.Links;

/// <summary>A token that ends with the caller's, or when a time is over.</summary>
internal sealed class TimeLimit : IDisposable
{
    /// <summary>
    /// Where nothing could be stopped in time, for example because the remote answers with COPY, Npgsql breaks the connection: in seconds after the time-out.
    /// </summary>
    private const int LastResort = 1;

    private readonly CancellationTokenSource _source;

    /// <param name="seconds">The time; 0 for any.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public TimeLimit(int seconds, CancellationToken cancellationToken)
    {
        Caller = cancellationToken;
        LastTimeout = LastOf(seconds);
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (seconds > 0)
            _source.CancelAfter(TimeSpan.FromSeconds(seconds));
    }

    /// <summary>For clean-up, which no caller stops.</summary>
    public TimeLimit(TimeSpan time)
    {
        LastTimeout = LastOf((int)Math.Ceiling(time.TotalSeconds));
        _source = new(time);
    }

    public CancellationToken Caller { get; }

    /// <summary>
    /// What Npgsql is given, in seconds: it hears no token while it closes a reader. Both at the same moment would make two cancels, of which the second costs the local
    /// connection.
    /// </summary>
    public int LastTimeout { get; }

    /// <summary>What Npgsql is given for a time-out, in seconds: it would end a statement in its own way.</summary>
    public static int LastOf(int timeout) => timeout > 0 ? timeout + LastResort : 0;

    public CancellationToken Token => _source.Token;

    public bool IsOver => _source.IsCancellationRequested && !Caller.IsCancellationRequested;

    public void Dispose() => _source.Dispose();
}
