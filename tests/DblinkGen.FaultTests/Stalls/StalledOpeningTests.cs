using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;
using Npgsql;

namespace DblinkGen.FaultTests.Stalls;

/// <summary>
/// Finding T2: a link is opened to a server that accepts the connection and does not answer, or answers late. The call returns within the bound, whatever
/// the <c>connect_timeout</c> of the foreign server.
/// </summary>
public sealed class StalledOpeningTests(FaultServers servers)
{
    private const int AtOnce = 9;
    private const string LongTimeout = ", connect_timeout '30'";

    private const int Repetitions = 18;
    private const int Rows = 30;

    /// <summary>The first version whose local server can be interrupted while it opens a link.</summary>
    private const int FirstInterruptible = 16;

    /// <summary>One of the last before the connection is ready.</summary>
    private const int LateMessage = 16;

    private static readonly TimeSpan s_late = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_cancelledAfter = TimeSpan.FromMilliseconds(300);

    [Theory]
    [InlineData("")]
    [InlineData(LongTimeout)]
    public Task A_time_out_ends_every_call(string serverOptions) => Sweep.RunAsync(
        servers, Cases(Shape.Timed.Keys), (route, item) => TimesOutAsync(route, item, app => Shape.Timed[item.Shape](route, app)), AtOnce, serverOptions);

    [Theory]
    [InlineData("")]
    [InlineData(LongTimeout)]
    public Task A_time_out_ends_every_synchronous_call(string serverOptions) => Sweep.RunAsync(
        servers,
        Cases(Shape.TimedSync.Keys),
        (route, item) => TimesOutAsync(route, item, app =>
        {
            Shape.TimedSync[item.Shape](route, app);
            return Task.CompletedTask;
        }),
        AtOnce,
        serverOptions);

    [Theory]
    [InlineData("")]
    [InlineData(LongTimeout)]
    public Task A_token_ends_every_call(string serverOptions) => Sweep.RunAsync(
        servers, Cases(Shape.Stoppable.Keys), (route, item) => IsCancelledAsync(route, item, (app, ct) => Shape.Stoppable[item.Shape](route, app, ct)), AtOnce,
        serverOptions);

    [Fact]
    public Task A_token_ends_the_opening_of_a_session() => Sweep.RunAsync(
        servers,
        Cases(["session"]),
        (route, item) => IsCancelledAsync(route, item, async (app, ct) =>
        {
            await using var session = await DblinkSession.OpenAsync(app, cancellationToken: ct);
            await session.ConnectAsync(Route.Far, cancellationToken: ct);
        }),
        AtOnce);

    [Fact]
    public async Task A_cancelled_fan_out_says_of_each_server_that_nothing_was_sent()
    {
        await using var route = await Route.OpenAsync(servers);
        var app = await PrepareAsync(route, isLate: false);
        using var cancellation = new CancellationTokenSource(s_cancelledAfter);
        var canceled = await Assert.ThrowsAsync<DblinkCanceledException>(() => Calls.Stoppable.FanOutAsync(app, Rows, cancellation.Token));
        Assert.Equal(DblinkOutcome.NotRun, canceled.Outcome);
        Assert.Equal([(Route.Far, DblinkOutcome.NotRun), (Route.Near, DblinkOutcome.NotRun)], canceled.Outcomes.Select(o => (o.Key, o.Value)).Order());
    }

    /// <summary>The limit of the opening and the time-out of the connection end at the same moment. Before PostgreSQL 16 the local connection is given up.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task It_is_one_of_the_failures_that_a_fan_out_collects(bool streams) => Sweep.RunAsync(
        servers, Enumerable.Range(1, Repetitions), (route, _) => IsCollectedAsync(route, streams), AtOnce);

    private static async Task IsCollectedAsync(Route route, bool streams)
    {
        var app = route.CreateApp(commandTimeout: 1);
        await Near.NextAsync(app, 1);
        route.ToRemote.StallNewConnections();
        var rows = new List<int>();
        IReadOnlyList<DblinkException> failures = [];
        try
        {
            if (streams)
            {
                await foreach (var row in Collecting.StreamAsync(app, Rows))
                    rows.Add(row);
            }
            else
            {
                var result = await Collecting.ListAsync(app, Rows);
                (rows, failures) = ([.. result.Rows], result.Failures);
            }
        }
        catch (DblinkException failure)
        {
            failures = failure.Kind == DblinkErrorKind.FanOutIncomplete ? failure.Failures : [failure];
        }

        Assert.Equal([DblinkErrorKind.Timeout], failures.Select(f => f.Kind));
        await using var admin = await route.Admin.OpenConnectionAsync();
        if (admin.PostgreSqlVersion.Major >= FirstInterruptible)
            Assert.Equal(Enumerable.Range(1, Rows), rows);
    }

    private static IEnumerable<(string Shape, bool IsLate)> Cases(IEnumerable<string> shapes) =>
        shapes.SelectMany(shape => new[] { (shape, false), (shape, true) });

    private static async Task TimesOutAsync(Route route, (string Shape, bool IsLate) item, Func<NpgsqlDataSource, Task> call)
    {
        var app = await PrepareAsync(route, item.IsLate);
        var failure = await Bound.ReturnsAsync(() => call(app), s_timeout);
        Assert.Equal(DblinkErrorKind.Timeout, Assert.IsType<DblinkException>(failure).Kind);
        await Stall.AssertServesAsync(route, app);
    }

    private static async Task IsCancelledAsync(
        Route route, (string Shape, bool IsLate) item, Func<NpgsqlDataSource, CancellationToken, Task> call)
    {
        var app = await PrepareAsync(route, item.IsLate);
        using var cancellation = new CancellationTokenSource(s_cancelledAfter);
        var failure = await Bound.ReturnsAsync(() => call(app, cancellation.Token), s_cancelledAfter);
        Assert.IsType<DblinkCanceledException>(failure);
        await Stall.AssertServesAsync(route, app);
    }

    /// <summary>The local connection is open and knows where dblink is; the link is not.</summary>
    private static async Task<NpgsqlDataSource> PrepareAsync(Route route, bool isLate)
    {
        var app = route.CreateApp();
        await Near.NextAsync(app, 1);
        route.Mark();
        if (isLate)
            route.ToRemote.On(Direction.ToClient, LateMessage, Fault.Delay(s_late));
        else
            route.ToRemote.StallNewConnections();
        return app;
    }
}
