using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;
using Npgsql;

namespace DblinkGen.FaultTests.Transactions;

/// <summary>
/// Finding L1: a link whose transaction was cancelled in some step never serves another caller inside of it, and each commit is as its caller was told.
/// </summary>
public sealed class CancelledTransactionTests(FaultServers servers)
{
    public static TheoryData<TransactionStep> Steps => [.. Enum.GetValues<TransactionStep>()];

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_token_that_was_cancelled_beforehand_loses_nothing(TransactionStep step)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        await using (var caller = await CancelledTransaction.PrepareAsync(route, app, step))
            await Assert.ThrowsAsync<DblinkCanceledException>(() => caller.RunAsync(new CancellationToken(canceled: true)));
        await OtherCallersWriteAsync(route, app);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_token_that_is_cancelled_at_any_message_loses_nothing(TransactionStep step)
    {
        var points = await Sweep.PointsAsync(servers, [Hop.ToLocal, Hop.ToRemote], async route =>
        {
            var caller = await CancelledTransaction.PrepareAsync(route, route.CreateApp(throughProxy: true), step);
            return () => caller.RunAsync(CancellationToken.None);
        });
        await Sweep.RunAsync(servers, points, async (route, point) =>
        {
            var app = route.CreateApp(throughProxy: true);
            using var cancellation = new CancellationTokenSource();
            await using (var caller = await CancelledTransaction.PrepareAsync(route, app, step))
            {
                route.Mark();
                point.Plan(route, Fault.Call(cancellation.Cancel));
                // The last messages come too late for the token.
                var failure = await Record.ExceptionAsync(() => caller.RunAsync(cancellation.Token));
                Assert.True(failure is null or DblinkCanceledException or DblinkException, failure?.ToString());
            }

            Assert.True(cancellation.IsCancellationRequested, "The message did not come.");
            await OtherCallersWriteAsync(route, app);
        });
    }

    private static async Task OtherCallersWriteAsync(Route route, NpgsqlDataSource app)
    {
        for (var i = 0; i < 3; i++)
            Assert.Null(await route.Ledger.WriteAsync(token => Writes.InsertAsync(app, token)));
        await route.Ledger.AssertHoldsAsync();
    }
}
