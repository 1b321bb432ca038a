namespace DblinkGen;

/// <summary>Whether the statement of a failed or cancelled call took effect on the remote server.</summary>
public enum DblinkOutcome
{
    /// <summary>It cannot be known, for example because a connection broke. Look before you repeat the call.</summary>
    Unknown = 0,

    /// <summary>Nothing of it took effect: it was not sent, or the remote rejected it or rolled it back.</summary>
    NotRun = 1,

    /// <summary>
    /// It ran to its end, and the failure came afterwards, for example while its rows were read. It is committed, unless it ran inside a remote transaction
    /// of the caller's: then it is committed when that transaction is.
    /// </summary>
    Ran = 2,
}
