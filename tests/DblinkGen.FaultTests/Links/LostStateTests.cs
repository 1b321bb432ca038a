using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Links;

/// <summary>
/// What statements of a session have left on the remote session is never lost in silence: the next call would run as another role, or in another schema.
/// </summary>
public sealed partial class LostStateTests(FaultServers servers)
{
    private const string Other = "other link";

    public static TheoryData<string> Kinds { get; } = [.. Healed.Reads.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_remote_that_has_ended_the_session_costs_one_call(string kind)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        await EndRemoteSessionsAsync(route);
        await IsToldOnceAsync(session, () => Healed.Reads[kind](session));
    }

    [Fact]
    public async Task A_write_does_not_run_without_it()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        await EndRemoteSessionsAsync(route);
        var token = Guid.NewGuid();
        await IsToldOnceAsync(session, () => Writes.InsertAsync(session, token));
        Assert.Equal(1, await Sql.ScalarAsync<long>(servers.Remote, $"SELECT count(*) FROM ledger WHERE token = '{token}'"));
    }

    [Fact]
    public async Task A_link_that_is_lost_while_a_call_runs_costs_that_call_alone()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        var call = Setting.SleepEverywhereAsync(session);
        await SleepsAsync(route, call);
        await EndRemoteSessionsAsync(route);
        Assert.Equal(DblinkErrorKind.LinkLost, (await Assert.ThrowsAsync<DblinkException>(() => call)).Kind);
        Assert.NotEqual("7MB", await Setting.ReadAsync(session));
    }

    [Fact]
    public async Task A_cancelled_local_statement_that_closes_the_link_is_told_by_the_next_call()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        using var source = new CancellationTokenSource();
        var call = Setting.SleepAsync(session, source.Token);
        await SleepsAsync(route, call);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await IsToldOnceAsync(session, () => Setting.ReadAsync(session));
    }

    [Fact]
    public async Task A_link_that_has_it_is_not_closed_for_another()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp(), new DblinkOptions { Servers = route.Options.Servers, MaxLinksPerBackend = 1 });
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        await session.ConnectAsync(Route.Far, Other);
        Assert.Equal("7MB", await Setting.ReadAsync(session));
    }

    [Fact]
    public async Task A_link_that_has_it_is_not_closed_for_want_of_use()
    {
        await using var route = await Route.OpenAsync(servers);
        var lifetime = TimeSpan.FromMilliseconds(1);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp(), new DblinkOptions { Servers = route.Options.Servers, LinkIdleLifetime = lifetime });
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        var used = Environment.TickCount64;
        Assert.True(SpinWait.SpinUntil(() => Environment.TickCount64 - used > 100, TimeSpan.FromSeconds(10)));
        Assert.Equal("7MB", await Setting.ReadAsync(session));
    }

    [Fact]
    public async Task A_session_with_other_options_on_the_same_connection_takes_it_away()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var connection = await route.CreateApp().OpenConnectionAsync();
        await using var session = new DblinkSession(connection, route.Options);
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        await using (var other = new DblinkSession(connection, new DblinkOptions { Servers = route.Options.Servers, SearchPath = "pg_catalog" }))
            await Setting.ReadAsync(other);
        await IsToldOnceAsync(session, () => Setting.ReadAsync(session));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Disposing_of_a_transaction_whose_link_is_lost_does_not_hide_it(bool sync)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        var transaction = await session.BeginTransactionAsync(Route.Far);
        await EndRemoteSessionsAsync(route);
        if (sync)
            transaction.Dispose();
        else
            await transaction.DisposeAsync();
        await IsToldOnceAsync(session, () => Setting.ReadAsync(session));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Another_caller_of_the_connection_does_not_hide_it(bool isLost)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        if (isLost)
            await EndRemoteSessionsAsync(route);
        await using (var other = new DblinkSession(session.Connection, route.Options))
            Assert.NotEqual("7MB", await Setting.ReadAsync(other));
        await IsToldOnceAsync(session, () => Setting.ReadAsync(session));
    }

    [Fact]
    public async Task Other_code_that_resets_the_remote_session_does_not_hide_it()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        await Sql.RunAsync(session.Connection, $"SELECT dblink_exec('{Route.Far}', 'DISCARD ALL')");
        await IsToldOnceAsync(session, () => Setting.ReadAsync(session));
    }

    [Theory]
    [InlineData("DISCARD ALL")]
    [InlineData("reopened")]
    public async Task A_fan_out_is_told_before_a_server_gets_it(string what)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ConnectAsync(Route.Near);
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        await Sql.RunAsync(session.Connection, what == "reopened"
            ? $"SELECT dblink_disconnect('{Route.Far}'), dblink_connect('{Route.Far}', '{route.NearServer}')"
            : $"SELECT dblink_exec('{Route.Far}', 'DISCARD ALL')");
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Setting.ReadEverywhereAsync(session));
        Assert.Equal((DblinkErrorKind.LinkLost, DblinkOutcome.NotRun, false), (failure.Kind, failure.Outcome, failure.IsTransient));
        Assert.All(failure.Outcomes.Values, outcome => Assert.Equal(DblinkOutcome.NotRun, outcome));
        Assert.DoesNotContain("7MB", await Setting.ReadEverywhereAsync(session));
    }

    [Fact]
    public async Task A_stream_that_loses_it_is_not_to_be_repeated()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        var failure = await Assert.ThrowsAsync<DblinkException>(async () =>
        {
            await foreach (var n in Setting.CountAsync(session))
            {
                if (n == 20)
                    await EndRemoteSessionsAsync(route);
            }
        });
        Assert.Equal((DblinkErrorKind.LinkLost, DblinkOutcome.NotRun, false), (failure.Kind, failure.Outcome, failure.IsTransient));
        Assert.NotEqual("7MB", await Setting.ReadAsync(session));
    }

    [Fact]
    public async Task A_transaction_that_fails_inside_a_local_one_is_told_once()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        await using (await session.Connection.BeginTransactionAsync())
        await using (await session.BeginTransactionAsync(Route.Far))
            await Assert.ThrowsAsync<DblinkException>(() => session.ExecuteAsync(Route.Far, "SELECT 1/0 AS n INTO TEMP nothing"));
        await IsToldOnceAsync(session, () => Setting.ReadAsync(session));
    }

    [Fact]
    public async Task A_connection_that_is_closed_and_opened_again_does_not_hide_it()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        await session.Connection.CloseAsync();
        await session.Connection.OpenAsync();
        await IsToldOnceAsync(session, () => Setting.ReadAsync(session));
    }

    [Fact]
    public async Task Two_sessions_on_one_connection_are_each_told()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var connection = await route.CreateApp().OpenConnectionAsync();
        await using var first = new DblinkSession(connection, route.Options);
        await using var second = new DblinkSession(connection, route.Options);
        await first.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        await second.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        await IsToldOnceAsync(first, () => Setting.ReadAsync(first));
        await IsToldOnceAsync(second, () => Setting.ReadAsync(second));
    }

    [Fact]
    public async Task The_next_session_of_the_pool_is_not_told()
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        await using (var session = await DblinkSession.OpenAsync(app))
            await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        await EndRemoteSessionsAsync(route);
        await using var next = await DblinkSession.OpenAsync(app);
        Assert.NotEqual("7MB", await Setting.ReadAsync(next));
    }

    [Fact]
    public async Task Whoever_closes_the_link_is_not_told()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        Assert.True(await session.DisconnectAsync(Route.Far));
        Assert.NotEqual("7MB", await Setting.ReadAsync(session));
    }

    [Theory]
    [InlineData("DO $$ BEGIN END $$")]
    [InlineData("RESET work_mem")]
    [InlineData("DISCARD TEMP")]
    public async Task What_leaves_nothing_is_not_missed(string sql)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, sql);
        await EndRemoteSessionsAsync(route);
        await Setting.ReadAsync(session);
    }

    [Fact]
    public async Task What_the_session_has_discarded_is_not_missed()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        await session.ExecuteAsync(Route.Far, "DISCARD ALL");
        await EndRemoteSessionsAsync(route);
        Assert.NotEqual("7MB", await Setting.ReadAsync(session));
    }

    [Fact]
    public async Task Leaving_an_enumeration_of_notifications_keeps_it_and_no_notification()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
        await using (var listener = Listener.Of(route, session, TimeSpan.FromMilliseconds(5)))
        {
            await listener.NotifyAsync();
            await listener.CatchUpAsync();
            await listener.NotifyAsync();
        }

        Assert.Equal("7MB", await Setting.ReadAsync(session));
        Assert.Equal(0, await Sql.ScalarAsync<long>(session.Connection, $"SELECT count(*) FROM dblink_get_notify('{Route.Far}')"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(0.5)]
    [InlineData(1e12)]
    public async Task An_interval_that_no_timer_takes_is_refused_and_leaves_nothing(double milliseconds)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await using (var refused = Listener.Of(route, session, TimeSpan.FromMilliseconds(milliseconds)))
            Assert.Equal("pollingInterval", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(refused.CatchUpAsync)).ParamName);
        await using var listener = Listener.Of(route, session, TimeSpan.FromMilliseconds(5));
        await listener.NotifyAsync();
        await listener.CatchUpAsync();
    }

    private static async Task IsToldOnceAsync(DblinkSession session, Func<Task> call)
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(call);
        Assert.Equal((DblinkErrorKind.LinkLost, DblinkOutcome.NotRun, false), (failure.Kind, failure.Outcome, failure.IsTransient));
        Assert.Contains("had left on the remote session", failure.Message, StringComparison.Ordinal);
        await call();
        Assert.NotEqual("7MB", await Setting.ReadAsync(session));
    }

    private static async Task SleepsAsync(Route route, Task call)
    {
        while (!await Sql.ScalarAsync<bool>(route.Remote, $"SELECT count(*) > 0 FROM pg_stat_activity WHERE usename = '{route.RemoteRole}' AND wait_event = 'PgSleep'"))
            Assert.False(call.IsCompleted);
    }

    private Task EndRemoteSessionsAsync(Route route) =>
        Sql.RunAsync(servers.Remote, $"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = '{route.RemoteRole}'");

    [DblinkServer(Route.Far)]
    private static partial class Setting
    {
        [DblinkQuery("SELECT current_setting('work_mem')")]
        public static partial Task<string> ReadAsync(DblinkSession session);

        [DblinkFanOut(Route.Near, Route.Far)]
        [DblinkQuery("SELECT current_setting('work_mem')")]
        public static partial Task<List<string>> ReadEverywhereAsync(DblinkSession session);

        [DblinkQuery("SELECT generate_series(1, 3000)", FetchSize = 3)]
        public static partial IAsyncEnumerable<int> CountAsync(DblinkSession session);

        [DblinkFanOut(Route.Far)]
        [DblinkQuery("SELECT 1 AS n FROM pg_sleep(60)")]
        public static partial Task<List<int>> SleepEverywhereAsync(DblinkSession session);

        [DblinkRowSource("slept", "SELECT 1 AS n FROM pg_sleep(60)", Columns = "n int4")]
        [DblinkLocalQuery("SELECT n FROM @slept AS slept")]
        public static partial Task<int> SleepAsync(DblinkSession session, CancellationToken cancellationToken);
    }
}
