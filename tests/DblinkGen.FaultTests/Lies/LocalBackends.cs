using DblinkGen.FaultTests.Ledger;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Lies;

/// <summary>A test's sessions on the local server.</summary>
internal static class LocalBackends
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(3);

    private const int TerminationMilliseconds = 5000;

    /// <summary>Fails where one is still at work, or does not go when it is terminated.</summary>
    public static async Task AssertFreeAsync(FaultServers servers, Route route)
    {
        Assert.Null(await SessionActivity.LeftAsync(servers.Admin, route.ApplicationName, s_patience));
        Assert.True(await Sql.ScalarAsync<bool>(servers.Admin,
            $"""
            SELECT coalesce(bool_and(pg_terminate_backend(pid, {TerminationMilliseconds})), true)
            FROM pg_stat_activity WHERE application_name = '{route.ApplicationName}'
            """));
    }
}
