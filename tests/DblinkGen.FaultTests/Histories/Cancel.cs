namespace DblinkGen.FaultTests.Histories;

/// <summary>When the token of a call is cancelled.</summary>
/// <param name="Microseconds">After its start; 0 before it; negative for never.</param>
internal readonly record struct Cancel(int Microseconds)
{
    public static readonly Cancel Never = new(-1);

    public bool Happens => Microseconds >= 0;

    public CancellationTokenSource Start()
    {
        if (Microseconds > 0)
            return new(TimeSpan.FromMicroseconds(Microseconds));
        var source = new CancellationTokenSource();
        if (Happens)
            source.Cancel();
        return source;
    }

    public override string ToString() => !Happens ? "" : Microseconds == 0 ? " cancelled" : $" cancelled after {Microseconds} µs";
}
