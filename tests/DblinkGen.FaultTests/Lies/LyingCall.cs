using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Poolers;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using Npgsql;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Lies;

/// <summary>A call to a remote that lies, and what must be true of it and afterwards.</summary>
/// <param name="Shape">The call, with a time-out of one second.</param>
/// <param name="IsWarm">Whether the link is open before.</param>
/// <param name="Lies">What the remote says.</param>
public sealed record LyingCall(string Shape, bool IsWarm, IReadOnlyList<Lie> Lies)
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(1);

    /// <param name="servers">The servers.</param>
    /// <param name="call">Is made while the remote lies.</param>
    public async Task RunAsync(FaultServers servers, Func<Route, NpgsqlDataSource, Task> call)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        if (IsWarm)
            await CheckedCall.All[Shape](route, app);
        await Near.NextAsync(app, 1);
        route.Mark();
        foreach (var lie in Lies.DistinctBy(lie => lie.At))
            route.ToRemote.On(Direction.ToServer, lie.At, lie.Fault);

        // It may have any result that the lies make.
        AssertTold(await Bound.ReturnsAsync(() => call(route, app), s_timeout));
        Assert.Null(await Bound.ReturnsAsync(() => Near.NextAsync(app, 1), TimeSpan.Zero));
        AssertTold(await Bound.ReturnsAsync(() => call(route, app), s_timeout));
        await AssertHealsAsync(route, app);
        await LocalBackends.AssertFreeAsync(servers, route);
    }

    /// <summary>The remote lies no more, and has closed its connections, of which no more than one call need know.</summary>
    private async Task AssertHealsAsync(Route route, NpgsqlDataSource app)
    {
        route.Mark();
        route.ToRemote.CutAll(CutMode.Reset);
        await Record.ExceptionAsync(() => CheckedCall.All[Shape](route, app));
        Assert.Null(await Bound.ReturnsAsync(() => CheckedCall.All[Shape](route, app), s_timeout));
    }

    /// <summary>An exception is ours, and no line of it is the remote's.</summary>
    private static void AssertTold(Exception? failure)
    {
        if (failure is IAssertionException)
            throw failure;
        if (failure is null)
            return;
        Assert.True(failure is DblinkException, failure.ToString());
        var told = (DblinkException)failure;
        foreach (var line in $"{told.Message}\n{told.Advice}".Split('\n', '\r', '\u2028', '\u0085'))
            Assert.False(line.StartsWith(LieGen.Forged, StringComparison.Ordinal) || line.Contains('\u001b', StringComparison.Ordinal), told.Message);
    }

    public override string ToString() => $"{(IsWarm ? "" : "first ")}{Shape}, {string.Join("; ", Lies)}";
}
