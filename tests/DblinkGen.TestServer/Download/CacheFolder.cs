using DblinkGen.TestServer.Programs;

namespace DblinkGen.TestServer.Download;

/// <summary>Where downloaded programs are kept.</summary>
internal static class CacheFolder
{
    public const string Variable = "DBLINKGEN_TEST_CACHE";

    // Only root can write there, and everybody can read it.
    private const string OfTheSystem = "/var/cache";

    public static string Choose()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
            return Path.GetFullPath(given);

        return Path.Combine(Root(), "DblinkGen", "postgres");
    }

    private static string Root()
    {
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        if (own.Length == 0)
            own = Path.GetTempPath();

        // Root's own folder is mostly closed to the user that will run the programs; they would have to be copied for each server.
        var closed = Environment.IsPrivilegedProcess && !FileAccessOfOthers.CanEnter(own);
        return closed && Directory.Exists(OfTheSystem) ? OfTheSystem : own;
    }
}
