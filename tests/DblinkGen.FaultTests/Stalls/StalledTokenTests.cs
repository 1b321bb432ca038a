using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Stalls;

/// <summary>Finding T1, for tokens: the call returns within the bound after its token was cancelled.</summary>
public sealed class StalledTokenTests(FaultServers servers)
{
    public static TheoryData<string> Shapes => Shape.Names;

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task A_token_ends_the_call(string shape) => Stall.IsCancelledAsync(servers, async (route, app) =>
    {
        await Stall.WarmAsync(() => Shape.Stoppable[shape](route, app, CancellationToken.None));
        return ct => Shape.Stoppable[shape](route, app, ct);
    });

    [Fact]
    public Task A_token_ends_a_commit() => Stall.IsCancelledAsync(servers, async (route, app) =>
    {
        var transaction = await OpenTransaction.BeginAsync(route, app);
        return transaction.CommitAsync;
    });

    [Fact]
    public Task A_token_ends_a_wait_for_notifications() => Stall.IsCancelledAsync(servers, async (route, app) =>
    {
        await Writes.InsertAsync(app, Guid.NewGuid());
        return async ct =>
        {
            await using var session = await DblinkSession.OpenAsync(app, cancellationToken: ct);
            await using var notifications = session.ListenAsync(Route.Far, "channel", TimeSpan.FromMilliseconds(20), cancellationToken: ct).GetAsyncEnumerator(ct);
            var next = notifications.MoveNextAsync().AsTask();
            while (!next.IsCompleted)
            {
                await Sql.RunAsync(route.Remote, "NOTIFY channel");
                await Task.WhenAny(next, Task.Delay(20, CancellationToken.None));
            }

            await next;
        };
    }, asksOften: true);
}
