namespace DblinkGen.Wire;

/// <summary>What one command of a batch on the local server does with a link.</summary>
internal enum Step
{
    /// <summary>Sends a message to the remote.</summary>
    Send,

    /// <summary>The same, and leaves a mark in the local transaction.</summary>
    SendAndMark,

    /// <summary>The same, and finds whether the mark is still there: the caller has a local transaction open then.</summary>
    SendAndLook,

    /// <summary>Gets a command tag, or a result of one column.</summary>
    Status,

    /// <summary>The same, whether or not it is an error.</summary>
    AnyStatus,

    /// <summary>Gets a result with the declared columns.</summary>
    Rows,

    /// <summary>The same, and finds that it was the last: the link is idle then.</summary>
    LastRows,

    /// <summary>Gets the row of a guard and a command tag, and finds that it was the last result: the link is idle then.</summary>
    GuardedStatus,

    /// <summary>Finds that all results of the message have been got: the link is idle then.</summary>
    End,

    /// <summary>Finds whether the link can be used, and sends nothing.</summary>
    Check,

    /// <summary>Sends a message and gets the rows of its last result, with the declared columns: the link is idle before and after.</summary>
    Collect,
}

internal static class StepExtensions
{
    /// <summary>Whether its result has the rows that are wanted, or, of a guarded command, its tag beside the row of the guard.</summary>
    public static bool HasRows(this Step step) => step is Step.Rows or Step.LastRows or Step.GuardedStatus or Step.Collect;
}
