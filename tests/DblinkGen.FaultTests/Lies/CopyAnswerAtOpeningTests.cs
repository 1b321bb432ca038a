using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;

namespace DblinkGen.FaultTests.Lies;

/// <summary>Finding S3, for the statements that open a link: they too can be answered as if they were COPY.</summary>
[Collection(nameof(LyingServers))]
public sealed class CopyAnswerAtOpeningTests(LyingServers lying)
{
    public static TheoryData<string> Answers => [.. CopyAnswer.All.Keys];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task The_call_fails_and_the_next_is_served(string answer)
    {
        var servers = lying.Servers;
        var points = await Sweep.PointsAsync(servers, [Hop.ToRemote], async route =>
        {
            var session = await DblinkSession.OpenAsync(route.CreateApp());
            return async () =>
            {
                await session.ConnectAsync(Route.Far);
                await session.DisposeAsync();
            };
        });
        await Sweep.RunAsync(servers, points.Where(p => p is { Direction: Direction.ToServer, Type: 'Q' }), async (route, point) =>
        {
            var app = route.CreateApp();
            point.Plan(route, Fault.Answer(CopyAnswer.All[answer]));
            Assert.IsType<DblinkException>(await Bound.ReturnsAsync(() => Shape.Timed["command"](route, app), TimeSpan.FromSeconds(1)));
            Assert.False(route.ToRemote.IsFaultPending, "The message did not come.");
            Assert.Null(await Bound.ReturnsAsync(() => Near.NextAsync(app, 1), TimeSpan.Zero));
            Assert.Null(await Bound.ReturnsAsync(() => Shape.Timed["command"](route, app), TimeSpan.Zero));
            await route.Ledger.AssertHoldsAsync();
            await LocalBackends.AssertFreeAsync(servers, route);
        });
    }
}
