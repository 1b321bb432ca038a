using System.Diagnostics;
using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Messages;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;
using Npgsql;

namespace DblinkGen.FaultTests.Stalls;

/// <summary>Runs a call whose remote stalls, once for each message between the local server and the remote.</summary>
internal static class Stall
{
    private const int AtOnce = 12;
    private const int MostAttempts = 10;

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
    /// <param name="asksOften">Whether the number of its messages depends on the time: it may be over before the token is cancelled.</param>
    public static Task IsCancelledAsync(FaultServers servers, Func<Route, NpgsqlDataSource, Task<Func<CancellationToken, Task>>> prepare, bool asksOften = false) =>
        AtEachMessageAsync(servers, prepare, isCancelled: true, Fault.StallNetwork, asksOften: asksOften);

    private static async Task AtEachMessageAsync(
        FaultServers servers, Func<Route, NpgsqlDataSource, Task<Func<CancellationToken, Task>>> prepare, bool isCancelled, Fault fault,
        int? commandTimeout = null, bool asksOften = false)
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
            using var token = new CancellationTokenSource();
            var cameAt = 0L;
            point.Plan(route, fault.With(() =>
            {
                Interlocked.Exchange(ref cameAt, Stopwatch.GetTimestamp());
                if (isCancelled)
                    token.CancelAfter(s_cancelledAfter);
            }));
            var startedAt = Stopwatch.GetTimestamp();
            var ended = await TimedCall.RunAsync(() => call(token.Token));
            if (Interlocked.Read(ref cameAt) is var stalledAt && stalledAt == 0)
            {
                // Chunks that are measured differ from run to run, and a busy machine may take the whole time. What was planned must not meet the next callers.
                route.Mark();
                Assert.True(ended.Failure is null || (!isCancelled && ended.Failure is DblinkException { Kind: DblinkErrorKind.Timeout }), $"{ended.Failure}");
            }
            else if (isCancelled && !(asksOften && ended.Failure is null && !token.IsCancellationRequested))
            {
                ended.AssertEnded(stalledAt, s_cancelledAfter, Bound.AfterStop);
                Assert.IsType<DblinkCanceledException>(ended.Failure);
            }
            else if (!isCancelled)
            {
                ended.AssertEnded(startedAt, s_timeout, Bound.AfterStop);
                Assert.Equal(DblinkErrorKind.Timeout, Assert.IsType<DblinkException>(ended.Failure).Kind);
            }

            await AssertServesAsync(route, app);
        }, AtOnce);
    }

    /// <summary>Runs a call twice, which opens its links and prepares it, and returns it for a third run.</summary>
    public static async Task<Func<Task>> WarmAsync(Func<Task> call)
    {
        var attempts = 0;
        for (var runs = 0; runs < 2;)
        {
            try
            {
                await call();
                runs++;
            }
            catch (DblinkException failure) when (failure.Kind == DblinkErrorKind.Timeout && ++attempts < MostAttempts)
            {
                // A busy machine may take the whole second.
            }
        }

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
