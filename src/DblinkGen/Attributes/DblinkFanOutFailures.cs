namespace DblinkGen;

/// <summary>What the failure of one server means for a call that runs on several.</summary>
public enum DblinkFanOutFailures
{
    /// <summary>The first failure stops the statements of the other servers and is thrown.</summary>
    FailFast,

    /// <summary>
    /// The rows of the other servers are delivered. A <see cref="DblinkFanOutResult{T}"/> holds the failures beside the rows; a stream ends with a
    /// <see cref="DblinkException"/> of kind <see cref="DblinkErrorKind.FanOutIncomplete"/>, which holds them, behind the last row.
    /// </summary>
    Collect,
}
