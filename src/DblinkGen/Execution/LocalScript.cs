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

    /// <summary>Which of the results, from 1 on, is the status of the statement's PREPARE; 0 where it has none.</summary>
    public int PreparedAt { get; init; }

    /// <summary>Whether all results before the last are got one by one.</summary>
    public bool TakesGuardApart => Steps.Contains(ExchangeStep.Status);
}
