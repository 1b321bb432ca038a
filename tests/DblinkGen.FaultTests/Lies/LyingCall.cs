using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using Npgsql;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Lies;

/// <summary>A call to a remote that lies, and what must be true of it and afterwards.</summary>
/// <param name="Shape">The call.</param>
/// <param name="IsWarm">Whether the link is open before.</param>
/// <param name="Lies">What the remote says.</param>
public sealed record LyingCall(LyingShape Shape, bool IsWarm, IReadOnlyList<Lie> Lies)
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(1);

    public async Task RunAsync(FaultServers servers)
    {
        await using var route = await Route.OpenAsync(servers);
        // For what has no time-out of its own, such as leaving a remote transaction.
        var app = route.CreateApp(commandTimeout: (int)s_timeout.TotalSeconds);
        if (IsWarm)
            await Shape.Honest(route, app);
        await Near.NextAsync(app, 1);
        route.Mark();
        var recording = route.ToRemote.Recording = new();
        foreach (var lie in Lies.DistinctBy(lie => lie.At))
            route.ToRemote.On(Direction.ToServer, lie.At, lie.Fault);

        await RunAsync(route, app, recording);
        Assert.Null(await Record.ExceptionAsync(() => Near.NextAsync(app, 1)));
        await RunAsync(route, app, recording);
        route.ToRemote.Recording = null;
        await AssertHealsAsync(route, app);
        await LocalBackends.AssertFreeAsync(servers, route);
    }

    /// <summary>The call may have any result that the lies make.</summary>
    private async Task RunAsync(Route route, NpgsqlDataSource app, Recording recording)
    {
        IReadOnlyList<string>? returned = null;
        var failure = await Bound.ReturnsAsync(async () => returned = await Shape.Call(route, app), s_timeout);
        if (failure is null)
            Shape.AssertSaid(returned!, new(recording, endsBeforeRows: Lies.Any(lie => lie.EndsBeforeRows)));
        else
            AssertTold(failure);
    }

    /// <summary>
    /// The remote lies no more, and has closed its connections, of which no more than one call need know. But libpq reads what it has received before that, and the end of
    /// a message that nobody asked for is an answer without rows to the next (PostgreSQL 14 to 18).
    /// </summary>
    private async Task AssertHealsAsync(Route route, NpgsqlDataSource app)
    {
        route.Mark();
        route.ToRemote.CutAll(CutMode.Reset);
        for (var left = 1 + Lies.Sum(lie => lie.Ends); left > 0 && await Record.ExceptionAsync(() => Shape.Honest(route, app)) is not null; left--)
        {
        }

        Assert.Null(await Record.ExceptionAsync(() => Shape.Honest(route, app)));
    }

    /// <summary>An exception is ours, shows no secret, and no line of it is the remote's.</summary>
    private static void AssertTold(Exception failure)
    {
        if (failure is IAssertionException)
            throw failure;
        Assert.True(failure is DblinkException or DblinkCanceledException, failure.ToString());
        var text = $"{failure.Message}\n{(failure as DblinkException)?.Advice}";
        Assert.DoesNotContain(Route.Password, text, StringComparison.Ordinal);
        foreach (var line in text.Split('\n', '\r', '\u2028', '\u0085'))
            Assert.False(line.TrimStart().StartsWith(LieGen.Forged, StringComparison.Ordinal) || line.Contains('\u001b', StringComparison.Ordinal), failure.Message);
    }

    public override string ToString() => $"{(IsWarm ? "" : "first ")}{Shape}, {string.Join("; ", Lies)}";
}
