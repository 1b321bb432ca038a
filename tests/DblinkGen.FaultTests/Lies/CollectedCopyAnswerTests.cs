using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Lies;

/// <summary>
/// Finding S3, where the local server itself reads the result with <c>dblink()</c>: nothing can end its backend then (PostgreSQL 14 to 18). The call returns in
/// time, and the connection is given up, so that nobody else gets it. Each test has a server of its own, with which the backend goes.
/// </summary>
public sealed class CollectedCopyAnswerTests
{
    public static TheoryData<string> Shapes => ["list", "composed"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task The_call_returns_in_time_and_its_connection_serves_nobody_else(string shape)
    {
        var servers = new FaultServers();
        await using var _ = servers;
        await servers.InitializeAsync();
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        await Shape.Timed[shape](route, app);
        route.Mark();
        route.ToRemote.On(Direction.ToServer, 1, Fault.Answer(ServerMessages.CopyOutResponse));
        Assert.IsType<DblinkException>(await Bound.ReturnsAsync(() => Shape.Timed[shape](route, app), TimeSpan.FromSeconds(1)));
        Assert.Null(await Bound.ReturnsAsync(() => Near.NextAsync(app, 1), TimeSpan.Zero));
        Assert.Null(await Bound.ReturnsAsync(() => Shape.Timed["command"](route, app), TimeSpan.Zero));
        await route.Ledger.AssertHoldsAsync();
    }
}
