using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Crowds;

/// <summary>Ends or cancels a backend of a pool, or one that its links lead to, again and again.</summary>
internal sealed class Attack(Route route, CrowdTally tally, int seed)
{
    private static readonly TimeSpan s_longestPause = TimeSpan.FromMilliseconds(150);

    private readonly Random _random = new(seed);

    public async Task UntilAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            await Task.Delay(s_longestPause * _random.NextDouble(), CancellationToken.None);
            var function = _random.Next(2) == 0 ? "pg_terminate_backend" : "pg_cancel_backend";
            tally.AddVictims(_random.Next(2) == 0 ? await HarmAsync(route.Admin, function, route.ApplicationName) : await HarmAsync(route.Remote, function, route.RemoteRole));
        }
    }

    private static Task<long> HarmAsync(NpgsqlDataSource server, string function, string name) => Sql.ScalarAsync<long>(server,
        $"""
        SELECT count(*) FILTER (WHERE {function}(pid))
        FROM (SELECT pid FROM pg_stat_activity WHERE '{name}' IN (usename, application_name) ORDER BY random() LIMIT 1) AS any_of_them
        """);
}
