namespace DblinkGen.FaultTests.Histories;

/// <summary>What a step calls.</summary>
internal enum Kind
{
    Next,
    List,
    Stream,
    StreamByTen,
    Insert,
    InsertReturning,
    FanOut,
    FanOutStream,
    Composed,
    Changing,
    WorkMem,
    User,
}

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

/// <summary>What somebody else does to a link of a session, by its name.</summary>
internal enum Foreign
{
    Disconnect,
    Begin,
    LeaveResult,
    Replace,
}

/// <summary>What happens to the servers.</summary>
internal enum Harm
{
    KillRemote,
    KillLocal,
    ChangeType,
    ChangePassword,
}
