namespace DblinkGen.Execution;

/// <summary>One exchange with the remote: what is sent, and the results that must be got for it before the end.</summary>
/// <param name="send">Sends: 1 when sent, 0 when the link is dead, -1 when it is busy, NULL when there is none for the role.</param>
/// <param name="statuses">How many command tags come first.</param>
/// <param name="results">How many results with the declared columns follow.</param>
internal sealed class LocalScript(string send, int statuses, int results)
{
    public string Send { get; } = send;

    public int Statuses { get; } = statuses;

    public int Results { get; } = results;
}
