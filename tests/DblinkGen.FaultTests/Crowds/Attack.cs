using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Crowds;

/// <summary>Ends or cancels a backend of a pool, or one that its links lead to, after every so many calls: a slow machine must not see more attacks than calls.</summary>
internal sealed class Attack(Route route, CrowdTally tally)
{
    private const int Apart = 12;

    public async Task MaybeAsync(Random random)
    {
        if (random.Next(Apart) != 0)
            return;
        var function = random.Next(2) == 0 ? "pg_terminate_backend" : "pg_cancel_backend";
        var (server, name) = random.Next(2) == 0 ? (route.Admin, route.ApplicationName) : (route.Remote, route.RemoteRole);
        tally.AddVictims(await HarmAsync(server, function, name));
    }

    private static Task<long> HarmAsync(NpgsqlDataSource server, string function, string name) => Sql.ScalarAsync<long>(server,
        $"""
        SELECT count(*) FILTER (WHERE {function}(pid))
        FROM (SELECT pid FROM pg_stat_activity WHERE '{name}' IN (usename, application_name) ORDER BY random() LIMIT 1) AS any_of_them
        """);
}
