namespace DblinkGen.Wire;

/// <summary>How far a message has come, as it is known without asking. It is part of the message, and whoever gets its results moves it on.</summary>
/// <param name="last">The last step of the script.</param>
internal struct MessagePosition(int last)
{
    /// <summary>The step of the script whose result is being read, or was read last.</summary>
    public int Step { get; private set; }

    /// <summary>Whether all results have come.</summary>
    public readonly bool IsLast => Step == last;

    /// <summary>Whether the local server has said that the link took the text: the remote runs it, or has run it.</summary>
    public bool IsSent { get; private set; }

    /// <summary>Whether the remote has run the text.</summary>
    public DblinkOutcome Outcome { get; private set; } = DblinkOutcome.NotRun;

    /// <summary>The local server gets the text. Its answer is flushed at the end of a batch: until it is read, what was sent is not known.</summary>
    public void Begin() => Outcome = DblinkOutcome.Unknown;

    /// <summary>The local server has answered.</summary>
    /// <param name="isSent">Whether the link took the text.</param>
    public void Answer(bool isSent)
    {
        IsSent = isSent;
        if (!isSent)
            Outcome = DblinkOutcome.NotRun;
    }

    public void Advance()
    {
        Step++;
        if (IsLast)
            Outcome = DblinkOutcome.Ran;
    }

    /// <summary>The remote has run nothing of it.</summary>
    public void Withdraw() => (IsSent, Outcome) = (false, DblinkOutcome.NotRun);

    /// <summary>What a stop has found.</summary>
    public void Learn(DblinkOutcome outcome)
    {
        if (Outcome == DblinkOutcome.Unknown)
            Outcome = outcome;
    }
}
