namespace DblinkGen.Execution;

/// <summary>One exchange with the remote, a batch on the local server: what is sent over the link, and the results that are got for it.</summary>
/// <param name="send">Sends, or checks: 1 when all is well, 0 when the link is dead, -1 when it is busy, NULL when there is none for the session and role.</param>
/// <param name="steps">What the batch does, in order.</param>
internal sealed class LocalScript(string send, params ExchangeStep[] steps)
{
    public string Send { get; } = send;

    public IReadOnlyList<ExchangeStep> Steps { get; } = steps;

    /// <summary>What runs the statement where <see cref="Send"/> only checks.</summary>
    public string? Collect { get; init; }

    /// <summary>Whether a failure of the remote is passed over: for statements that clean up.</summary>
    public bool IsTolerant { get; init; }

    /// <summary>Whether the remote prepares the statement first, so that its first result is the status of that.</summary>
    public bool Prepares { get; init; }
}
