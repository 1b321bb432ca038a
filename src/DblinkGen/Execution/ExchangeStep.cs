namespace DblinkGen.Execution;

/// <summary>What one command of a batch on the local server does with a link.</summary>
internal enum ExchangeStep
{
    /// <summary>Sends a message to the remote.</summary>
    Send,

    /// <summary>Gets a command tag.</summary>
    Status,

    /// <summary>Gets a result with the declared columns.</summary>
    Rows,

    /// <summary>The same, and finds that it was the last: the link is at rest then.</summary>
    LastRows,

    /// <summary>Finds that all results of the message have been got: the link is at rest then.</summary>
    End,

    /// <summary>Finds whether the link can be used, and sends nothing.</summary>
    Check,

    /// <summary>Sends a message and gets the rows of its last result, with the declared columns: the link is at rest before and after.</summary>
    Collect,
}
