using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;

namespace DblinkGen.FaultTests.Cuts;

/// <summary>
/// A connection is cut at any message of a write, before or behind the local server. The ledger holds, and at most one call fails for it on each link.
/// </summary>
public sealed class CutWriteTests(FaultServers servers)
{
    [Theory]
    [InlineData("command", CutMode.Reset)]
    [InlineData("command", CutMode.Finish)]
    [InlineData("returning", CutMode.Reset)]
    public Task A_cut_at_any_message_of_a_warm_write_is_told(string shape, CutMode mode) => IsToldAsync(shape, mode, warmCalls: 2);

    [Theory]
    [InlineData("command", CutMode.Reset)]
    [InlineData("command", CutMode.Finish)]
    [InlineData("returning", CutMode.Reset)]
    public Task A_cut_at_any_message_of_the_first_write_is_told(string shape, CutMode mode) => IsToldAsync(shape, mode, warmCalls: 0);

    private async Task IsToldAsync(string shape, CutMode mode, int warmCalls)
    {
        var points = await Sweep.PointsAsync(servers, [Hop.ToLocal, Hop.ToRemote], async route =>
        {
            var app = route.CreateApp(throughProxy: true);
            await WarmAsync(route, app);
            return () => Shape.Stoppable[shape](route, app, CancellationToken.None);
        });
        await Sweep.RunAsync(servers, points, async (route, point) =>
        {
            var app = route.CreateApp(throughProxy: true);
            await WarmAsync(route, app);
            route.Mark();
            point.Plan(route, Fault.Cut(mode));
            var failures = 0;
            for (var call = 0; call < 4; call++)
            {
                if (await Record.ExceptionAsync(() => Shape.Stoppable[shape](route, app, CancellationToken.None)) is not { } failure)
                    continue;
                Assert.IsType<DblinkException>(failure);
                failures++;
            }

            Assert.False(route.Proxy(point.Hop).IsFaultPending, "The message did not come.");
            Assert.True(failures <= 1, $"{failures} calls failed.");
            await route.Ledger.AssertHoldsAsync();
        });

        async Task WarmAsync(Route route, Npgsql.NpgsqlDataSource app)
        {
            // The local connection is open in any case.
            await Near.NextAsync(app, 1);
            for (var call = 0; call < warmCalls; call++)
                await Shape.Stoppable[shape](route, app, CancellationToken.None);
        }
    }
}
