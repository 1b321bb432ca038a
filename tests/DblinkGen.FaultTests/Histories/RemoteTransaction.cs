using DblinkGen.FaultTests.Ledger;

namespace DblinkGen.FaultTests.Histories;

/// <summary>A remote transaction of a session, and what was written in it.</summary>
internal sealed class RemoteTransaction(DblinkTransaction transaction, TransactionLedger rows)
{
    public DblinkTransaction Transaction => transaction;

    public TransactionLedger Rows => rows;

    /// <summary>How many writes came before the savepoint; <see langword="null"/> without one.</summary>
    public int? Saved { get; set; }

    /// <summary>Whether it may be aborted or lost, so that whatever is called in it may fail.</summary>
    public bool IsDoubtful { get; set; }
}
