namespace DblinkGen.FaultTests.Ledger;

/// <summary>
/// The writes of one remote transaction, each of which counts only once the commit does. Disposal without a commit says that none is committed.
/// </summary>
public sealed class TransactionLedger : IDisposable
{
    private readonly RowLedger _ledger;
    private readonly List<(Guid Token, Claim Claim, Exception? Failure)> _writes = [];
    private bool _hasEnded;

    internal TransactionLedger(RowLedger ledger) => _ledger = ledger;

    /// <summary>How many writes there were.</summary>
    public int Count => _writes.Count;

    /// <summary>Says what has become of the writes after the first ones: rolled back, or not known.</summary>
    public void RolledBackTo(int count, Claim claim)
    {
        for (var i = count; i < _writes.Count; i++)
            _writes[i] = _writes[i] with { Claim = _writes[i].Claim == Claim.Absent ? Claim.Absent : claim };
    }

    /// <summary>Runs a call that inserts the token inside the transaction. Returns its exception, or <see langword="null"/>.</summary>
    public async Task<Exception?> WriteAsync(Func<Guid, Task> write)
    {
        var token = Guid.NewGuid();
        var failure = await Record.ExceptionAsync(() => write(token));
        _writes.Add((token, failure is null ? Claim.Committed : StatedOutcome.Of(failure), failure));
        return failure;
    }

    /// <summary>Runs the commit. Returns its exception, or <see langword="null"/>.</summary>
    public async Task<Exception?> CommitAsync(Func<Task> commit)
    {
        var failure = await Record.ExceptionAsync(commit);
        End(failure is null ? Claim.Committed : StatedOutcome.Of(failure), "commit: " + RowLedger.Reason(failure));
        return failure;
    }

    public void Dispose()
    {
        if (!_hasEnded)
            End(Claim.Absent, "its transaction was not committed");
    }

    private void End(Claim commit, string reason)
    {
        _hasEnded = true;
        foreach (var write in _writes)
            _ledger.Note(write.Token, Both(write.Claim, commit), write.Failure is null ? reason : RowLedger.Reason(write.Failure));
    }

    /// <summary>A row is there where both its write and the commit took effect.</summary>
    private static Claim Both(Claim write, Claim commit) =>
        write == Claim.Absent || commit == Claim.Absent ? Claim.Absent
        : write == Claim.Unknown || commit == Claim.Unknown ? Claim.Unknown
        : Claim.Committed;
}
