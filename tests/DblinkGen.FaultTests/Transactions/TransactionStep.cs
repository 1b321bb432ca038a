namespace DblinkGen.FaultTests.Transactions;

/// <summary>The calls of a remote transaction that take a token.</summary>
public enum TransactionStep
{
    Begin,
    Save,
    RollbackToSavepoint,
    Release,
    Rollback,
    Commit,
}
