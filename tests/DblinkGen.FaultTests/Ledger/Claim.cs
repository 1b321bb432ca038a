namespace DblinkGen.FaultTests.Ledger;

/// <summary>What a call has said of its row.</summary>
public enum Claim
{
    /// <summary>It is committed: the call returned, or its exception says that the statement has run.</summary>
    Committed,

    /// <summary>It is not committed, and will not be.</summary>
    Absent,

    /// <summary>The exception says that nobody knows.</summary>
    Unknown,
}
