using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Lies;

/// <summary>A COMMIT that is answered with several results of a query, and half a message behind them.</summary>
public sealed class LyingCommitTests(FaultServers servers)
{
    private static readonly Message[] s_result = [ServerMessages.RowDescription("n"), ServerMessages.DataRow("1"), ServerMessages.CommandComplete("SELECT 1")];

    [Fact]
    public async Task What_is_left_on_the_link_does_not_hold_the_next_call()
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        await using (var session = await DblinkSession.OpenAsync(app))
        {
            await using var transaction = await session.BeginTransactionAsync(Route.Far);
            await Writes.InsertAsync(session, Guid.NewGuid());
            route.Mark();
            ReadOnlyMemory<byte>[] parts = [.. Enumerable.Repeat(s_result, 4).SelectMany(result => result).Select(message => message.Bytes), ServerMessages.ReadyForQuery.Bytes[..3]];
            route.ToRemote.On(Direction.ToServer, 1, Fault.Say("half an answer", parts, end: null));
            Assert.IsType<DblinkException>(await Bound.ReturnsAsync(() => transaction.CommitAsync(), TimeSpan.FromSeconds(1)));
        }

        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var failure = await Bound.ReturnsAsync(() => Stoppable.OneRowAsync(app, 1, stop.Token), TimeSpan.FromSeconds(1));
        Assert.True(failure is null or DblinkCanceledException, $"{failure}");
        Assert.Equal(2, await Stoppable.OneRowAsync(app, 1));
        await LocalBackends.AssertFreeAsync(servers, route);
    }
}
