using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Crowds;

/// <summary>Many callers that share a small pool.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    private const int Members = 100;

    /// <summary>For a machine that is busy with other tests.</summary>
    private const int LongestWait = 300;

    private readonly int _poolSize;
    private readonly Random _seeds;

    private Crowd(Route route, int poolSize, int seed)
    {
        (Route, _poolSize, _seeds) = (route, poolSize, new(seed));
        App = route.CreateApp(builder => (builder.MaxPoolSize, builder.Timeout) = (poolSize, LongestWait));
    }

    public Route Route { get; }

    public NpgsqlDataSource App { get; }

    public CrowdTally Tally { get; } = new();

    public static async Task<Crowd> CreateAsync(FaultServers servers, int poolSize, int seed) => new(await Route.OpenAsync(servers), poolSize, seed);

    public CrowdMember NextMember() => new(Route, App, Tally, _seeds.Next());

    /// <summary>All call, until the time is over or one has found a fault.</summary>
    /// <param name="isAttacked">Whether backends are ended and cancelled meanwhile; otherwise no call may fail but for its token.</param>
    /// <param name="end">Cancelled at the end.</param>
    public async Task CallUntilAsync(bool isAttacked, CancellationTokenSource end)
    {
        var attack = isAttacked ? new Attack(Route, Tally) : null;
        var all = Enumerable.Range(0, Members).Select(_ => NextMember()).Select(member => Task.Run(() => member.CallUntilAsync(attack, end.Token)));
        await Task.WhenAll(all.Select(async task =>
        {
            try
            {
                await task;
            }
            finally
            {
                await end.CancelAsync();
            }
        }));
    }

    /// <summary>Afterwards every connection serves, what calls have said is true, and every link is accounted for.</summary>
    public async Task AssertHoldsAsync()
    {
        await FanOutOnEachAsync(NextMember().Judge);
        await FanOutOnEachAsync((failure, _) => Assert.Null(failure));
        Tally.AssertHealed();
        await Route.Ledger.AssertHoldsAsync();
        await LinkAccount.AssertBalancedAsync(Route, App, _poolSize);
    }

    public ValueTask DisposeAsync() => Route.DisposeAsync();

    /// <summary>A fan-out on each connection of the pool, for each holds one while the others ask.</summary>
    private async Task FanOutOnEachAsync(Action<Exception?, bool> judge)
    {
        var sessions = await Task.WhenAll(Enumerable.Range(0, _poolSize).Select(async _ => await DblinkSession.OpenAsync(App)));
        foreach (var session in sessions)
        {
            judge(await Record.ExceptionAsync(() => CrowdCalls.FanOutAsync(session, 1, 3, CancellationToken.None)), false);
            await session.DisposeAsync();
        }
    }
}
