using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;
using Npgsql;

namespace DblinkGen.FaultTests.Stalls;

/// <summary>Runs a call whose remote stalls, once for each message between the local server and the remote.</summary>
internal static class Stall
{
    private const int AtOnce = 12;

    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_cancelledAfter = TimeSpan.FromMilliseconds(300);

    /// <summary>A call that has a time-out of one second.</summary>
    /// <param name="servers">The two databases.</param>
    /// <param name="prepare">Brings a route to where the call is due, and returns the call.</param>
    /// <param name="fault">How the remote stalls.</param>
    /// <param name="commandTimeout">The connection's time-out in seconds, where the call has none itself.</param>
    public static Task TimesOutAsync(
        FaultServers servers, Func<Route, NpgsqlDataSource, Task<Func<Task>>> prepare, Fault fault, int? commandTimeout = null) => AtEachMessageAsync(
        servers,
        async (route, app) =>
        {
            var call = await prepare(route, app);
            return _ => call();
        },
        isCancelled: false,
        fault,
        commandTimeout);

    /// <summary>A call whose token is cancelled after it has begun.</summary>
    /// <param name="servers">The two databases.</param>
    /// <param name="prepare">Brings a route to where the call is due, and returns the call.</param>
    public static Task IsCancelledAsync(FaultServers servers, Func<Route, NpgsqlDataSource, Task<Func<CancellationToken, Task>>> prepare) =>
        AtEachMessageAsync(servers, prepare, isCancelled: true, Fault.StallNetwork);

    private static async Task AtEachMessageAsync(
        FaultServers servers, Func<Route, NpgsqlDataSource, Task<Func<CancellationToken, Task>>> prepare, bool isCancelled, Fault fault,
        int? commandTimeout = null)
    {
        var points = await Sweep.PointsAsync(servers, [Hop.ToRemote], async route =>
        {
            var call = await prepare(route, route.CreateApp(commandTimeout: commandTimeout));
            return () => call(CancellationToken.None);
        }, most: AtOnce);
        await Sweep.RunAsync(servers, points, async (route, point) =>
        {
            var app = route.CreateApp(commandTimeout: commandTimeout);
            var call = await prepare(route, app);
            route.Mark();
            point.Plan(route, fault);
            var stopsAfter = isCancelled ? s_cancelledAfter : s_timeout;
            using var cancellation = new CancellationTokenSource(isCancelled ? stopsAfter : Timeout.InfiniteTimeSpan);
            var failure = await Bound.ReturnsAsync(() => call(cancellation.Token), stopsAfter);
            if (isCancelled)
                Assert.IsType<DblinkCanceledException>(failure);
            else
                Assert.Equal(DblinkErrorKind.Timeout, Assert.IsType<DblinkException>(failure).Kind);
            await AssertServesAsync(route, app);
        }, AtOnce);
    }

    /// <summary>Runs a call twice, which opens its links and prepares it, and returns it for a third run.</summary>
    public static async Task<Func<Task>> WarmAsync(Func<Task> call)
    {
        await call();
        await call();
        return call;
    }

    /// <summary>While the remote is stalled the pool serves other servers; when it is back, at most one call fails for it.</summary>
    public static async Task AssertServesAsync(Route route, NpgsqlDataSource app)
    {
        Assert.Null(await Bound.ReturnsAsync(() => Near.NextAsync(app, 1), TimeSpan.Zero));
        route.ToRemote.Release();
        await route.Ledger.WriteAsync(token => Writes.InsertAsync(app, token));
        Assert.Null(await route.Ledger.WriteAsync(token => Writes.InsertAsync(app, token)));
        await route.Ledger.AssertHoldsAsync();
    }
}
