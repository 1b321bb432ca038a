namespace DblinkGen.Execution;

/// <summary>One exchange with the remote: what is sent, and the results that must be got for it before the end.</summary>
/// <param name="Send">Sends: 1 when sent, 0 when the link is dead, -1 when it is busy, NULL when there is none for the role.</param>
/// <param name="Statuses">How many command tags come first.</param>
/// <param name="Results">How many results with the declared columns follow.</param>
internal sealed record LocalScript(string Send, int Statuses, int Results);
