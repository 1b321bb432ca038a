using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;

namespace DblinkGen.FaultTests.Cuts;

/// <summary>The remote's session, or the way to it, ends while a link is opened: the reason is said, and another call helps.</summary>
public sealed class EndedOpeningTests(FaultServers servers)
{
    private const int MostPoints = 16;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_is_worth_repeating(bool kills)
    {
        var points = await Sweep.PointsAsync(servers, [Hop.ToRemote], async route =>
        {
            var app = route.CreateApp();
            await Near.NextAsync(app, 1);
            return () => ConnectAsync(route, app);
        }, MostPoints);
        await Sweep.RunAsync(servers, points, async (route, point) =>
        {
            var app = route.CreateApp();
            await Near.NextAsync(app, 1);
            route.Mark();
            point.Plan(route, kills ? Fault.Call(() => Kill(route)) : Fault.Cut(CutMode.Reset));
            // The end may come after the last message that the opening waits for.
            if (!await FailsAsync(route, app))
                await Record.ExceptionAsync(() => Timed.OneRowAsync(app, 1));

            Assert.Null(await Record.ExceptionAsync(() => Timed.OneRowAsync(app, 1)));
        });
    }

    /// <summary>Npgsql takes the end of a remote for that of the local server, and closes the connection: the session has no other.</summary>
    private static async Task<bool> FailsAsync(Route route, Npgsql.NpgsqlDataSource app)
    {
        await using var session = await DblinkSession.OpenAsync(app, route.Options);
        var failure = await Record.ExceptionAsync(() => session.ConnectAsync(Route.Far).AsTask());
        if (failure is null)
            return false;
        var known = Assert.IsType<DblinkException>(failure);
        Assert.DoesNotContain("gave no reason", known.Message, StringComparison.Ordinal);
        Assert.Equal(DblinkOutcome.NotRun, known.Outcome);
        Assert.Equal(session.Connection.FullState.HasFlag(System.Data.ConnectionState.Open), known.IsTransient);
        return true;
    }

    private static async Task ConnectAsync(Route route, Npgsql.NpgsqlDataSource app)
    {
        await using var session = await DblinkSession.OpenAsync(app, route.Options);
        await session.ConnectAsync(Route.Far);
    }

    private static void Kill(Route route) =>
        Sql.RunAsync(route.Remote, $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{route.RemoteRole}' AND backend_type = 'client backend'")
            .GetAwaiter().GetResult();
}
