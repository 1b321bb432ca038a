using System.Globalization;

namespace DblinkGen.TestServer.Processes;

/// <summary>A user of the operating system, by number.</summary>
internal readonly record struct UnixUser(uint Uid, uint Gid)
{
    private static readonly string[] Candidates = ["postgres", "_postgres", "nobody"];

    /// <summary>The user in whose name PostgreSQL must run because root may not run it; null where this process is not root.</summary>
    /// <exception cref="PostgresServerException">Root, and no such user exists.</exception>
    public static async Task<UnixUser?> InsteadOfRootAsync(CancellationToken ct)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
            return null;

        foreach (var name in Candidates)
        {
            if (await NumberAsync("-u", name, ct) is { } uid && await NumberAsync("-g", name, ct) is { } gid)
                return new UnixUser(uid, gid);
        }

        throw new PostgresServerException($"PostgreSQL refuses to run as root, and none of the users {string.Join(", ", Candidates)} exists");
    }

    public static UnixUser Parse(string uid, string gid) =>
        new(uint.Parse(uid, CultureInfo.InvariantCulture), uint.Parse(gid, CultureInfo.InvariantCulture));

    public IEnumerable<string> ToArguments() =>
        [Uid.ToString(CultureInfo.InvariantCulture), Gid.ToString(CultureInfo.InvariantCulture)];

    private static async Task<uint?> NumberAsync(string option, string name, CancellationToken ct)
    {
        var result = await new Command("id", [option, name]).RunAsync(ct);
        return result.Succeeded && uint.TryParse(result.Output.Trim(), CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
