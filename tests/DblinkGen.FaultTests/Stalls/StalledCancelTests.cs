using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Stalls;

/// <summary>
/// Finding T1, where the remote is at work and takes no cancel request: the call returns within the bound all the same, and nothing of it runs on when its local
/// backend is gone.
/// </summary>
public sealed class StalledCancelTests(FaultServers servers)
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_cancelledAfter = TimeSpan.FromMilliseconds(300);

    [Fact]
    public Task A_time_out_ends_a_look_up() => TimesOutAsync((_, app) => Sleeping.OneRowInTimeAsync(app));

    [Fact]
    public Task A_time_out_ends_a_list() => TimesOutAsync((_, app) => Sleeping.ListInTimeAsync(app));

    [Fact]
    public Task A_time_out_ends_a_command() =>
        TimesOutAsync((route, app) => route.Ledger.WriteOrThrowAsync(token => Sleeping.InsertInTimeAsync(app, token)));

    [Fact]
    public Task A_token_ends_a_look_up() => IsCancelledAsync((_, app, ct) => Sleeping.OneRowAsync(app, ct));

    [Fact]
    public Task A_token_ends_a_list() => IsCancelledAsync((_, app, ct) => Sleeping.ListAsync(app, ct));

    [Fact]
    public Task A_token_ends_a_command() =>
        IsCancelledAsync((route, app, ct) => route.Ledger.WriteOrThrowAsync(token => Sleeping.InsertAsync(app, token, ct)));

    private async Task TimesOutAsync(Func<Route, NpgsqlDataSource, Task> call)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = await PrepareAsync(route);
        var failure = await Bound.ReturnsAsync(() => call(route, app), s_timeout);
        Assert.Equal(DblinkErrorKind.Timeout, Assert.IsType<DblinkException>(failure).Kind);
        await Stall.AssertServesAsync(route, app);
    }

    private async Task IsCancelledAsync(Func<Route, NpgsqlDataSource, CancellationToken, Task> call)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = await PrepareAsync(route);
        using var cancellation = new CancellationTokenSource(s_cancelledAfter);
        var failure = await Bound.ReturnsAsync(() => call(route, app, cancellation.Token), s_cancelledAfter);
        Assert.IsType<OperationCanceledException>(failure, exactMatch: false);
        await Stall.AssertServesAsync(route, app);
    }

    private static async Task<NpgsqlDataSource> PrepareAsync(Route route)
    {
        var app = route.CreateApp();
        await Writes.InsertAsync(app, Guid.NewGuid());
        route.Mark();
        route.ToRemote.StallCancelRequests();
        return app;
    }
}
