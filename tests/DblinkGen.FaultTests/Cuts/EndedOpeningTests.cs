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
            if (await Record.ExceptionAsync(() => ConnectAsync(route, app)) is { } failure)
            {
                var known = Assert.IsType<DblinkException>(failure);
                Assert.DoesNotContain("gave no reason", known.Message, StringComparison.Ordinal);
                Assert.True(known is { IsTransient: true, Outcome: DblinkOutcome.NotRun }, known.Message);
            }
            else
            {
                // The end came after the last message that the opening waits for.
                await Record.ExceptionAsync(() => Timed.OneRowAsync(app, 1));
            }

            Assert.Null(await Record.ExceptionAsync(() => Timed.OneRowAsync(app, 1)));
        });
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
