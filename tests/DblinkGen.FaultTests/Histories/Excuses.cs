namespace DblinkGen.FaultTests.Histories;

/// <summary>How many calls may still fail for what has happened to their links: one for each link and each fault.</summary>
internal sealed class Excuses
{
    private readonly Dictionary<string, int> _left = [];

    public void Add(string server, int calls) => _left[server] = _left.GetValueOrDefault(server) + calls;

    /// <summary>Uses one up. Returns false if none is left for any of the servers.</summary>
    public bool Take(params ReadOnlySpan<string> servers)
    {
        foreach (var server in servers)
        {
            if (_left.GetValueOrDefault(server) is var left and > 0)
            {
                _left[server] = left - 1;
                return true;
            }
        }

        return false;
    }
}
