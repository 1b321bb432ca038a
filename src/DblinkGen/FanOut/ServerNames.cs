namespace DblinkGen.FanOut;

/// <summary>The servers that a call names.</summary>
internal static class ServerNames
{
    public static IReadOnlyList<string> Check(IEnumerable<string?> servers, string? parameter)
    {
        ArgumentNullException.ThrowIfNull(servers, parameter);
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in servers)
        {
            if (string.IsNullOrEmpty(name))
                throw new ArgumentException("The name of a server is null or empty.", parameter);
            if (!seen.Add(name))
                throw new ArgumentException($"The server \"{name}\" is named twice.", parameter);
            names.Add(name);
        }

        return names;
    }
}
