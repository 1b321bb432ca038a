using System.Globalization;
using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Links;

/// <summary>What happens to the link of an enumeration of notifications costs one exception, or nothing: none is lost in silence, and none of another connection is yielded.</summary>
public sealed class ListeningTests(FaultServers servers)
{
    private const int Rounds = 2;
    private const int Calls = 3;

    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(10);

    private static readonly Dictionary<string, Func<FaultServers, Route, DblinkSession, Task>> s_losses = new()
    {
        ["the remote backend is killed"] = (_, route, _) => KillAsync(route),
        ["other code closes the link"] = (_, _, session) => Swapped.RunAsync(session, $"dblink_disconnect('{Route.Far}')"),
        ["other code opens it anew"] = ReplaceAsync,
        ["other code ends the listening"] = (_, _, session) => Swapped.RunAsync(session, $"dblink_exec('{Route.Far}', 'UNLISTEN *')"),
        ["DISCARD ALL on the remote"] = (_, _, session) => Swapped.RunAsync(session, $"dblink_exec('{Route.Far}', 'DISCARD ALL')"),
    };

    private static readonly Dictionary<string, Func<DblinkSession, Task>> s_harmless = new()
    {
        ["DISCARD ALL on the local server"] = session => Sql.RunAsync(session.Connection, "DISCARD ALL"),
        ["DEALLOCATE ALL on the remote"] = session => Swapped.RunAsync(session, $"dblink_exec('{Route.Far}', 'DEALLOCATE ALL')"),
        ["calls over the link"] = async session =>
        {
            for (var i = 0; i < Calls; i++)
                Assert.Equal(i + 1, await Messages.Walked.ScalarAsync(session, i));
        },
        ["a remote transaction over the link"] = async session =>
        {
            await using var transaction = await session.BeginTransactionAsync(Route.Far);
            Assert.Equal(1, await Messages.Walked.ScalarAsync(session, 0));
            await transaction.CommitAsync();
        },
        ["other links of the backend"] = async session =>
        {
            await session.ConnectAsync(Route.Near, "first");
            await session.ConnectAsync(Route.Near, "second");
        },
    };

    public static TheoryData<string> Losses => [.. s_losses.Keys];

    public static TheoryData<string, bool> Harmless => [.. from name in s_harmless.Keys from isBounded in new[] { false, true } select (name, isBounded)];

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task A_listener_that_lost_its_link_is_told_once(string loss)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        for (var round = 0; round < Rounds; round++)
        {
            await using var listener = Listener.Of(route, session, s_interval);
            await listener.CatchUpAsync();
            await s_losses[loss](servers, route, session);
            await listener.NotifyAsync();
            var failure = await Assert.ThrowsAsync<DblinkException>(listener.CatchUpAsync);
            Assert.Equal((DblinkErrorKind.LinkLost, DblinkOutcome.NotRun, true), (failure.Kind, failure.Outcome, failure.IsTransient));
        }
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public async Task Nothing_is_lost_with_what_leaves_the_link(string name, bool isBounded)
    {
        await using var route = await Route.OpenAsync(servers);
        var options = new DblinkOptions
        {
            Servers = route.Options.Servers,
            LinkIdleLifetime = isBounded ? TimeSpan.Zero : null,
            MaxLinksPerBackend = isBounded ? 2 : null,
        };
        await using var session = await DblinkSession.OpenAsync(route.CreateApp(), options);
        await using var listener = Listener.Of(route, session, s_interval);
        for (var round = 0; round < Rounds; round++)
        {
            await listener.CatchUpAsync();
            await listener.NotifyAsync();
            await s_harmless[name](session);
            await listener.NotifyAsync();
            await listener.CatchUpAsync();
        }
    }

    [Fact]
    public async Task A_remote_transaction_outlives_the_listener_that_it_began_beside()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        using (var rows = route.Ledger.BeginTransaction())
        {
            DblinkTransaction transaction;
            await using (var listener = Listener.Of(route, session, s_interval))
            {
                await listener.CatchUpAsync();
                transaction = await session.BeginTransactionAsync(Route.Far);
                Assert.Null(await rows.WriteAsync(token => Writes.InsertAsync(session, token)));
                await listener.NotifyAsync();
            }

            Assert.Null(await rows.WriteAsync(token => Writes.InsertAsync(session, token)));
            Assert.Null(await rows.CommitAsync(() => transaction.CommitAsync()));
        }

        // What came for the first listener is not for the second.
        await using (var next = Listener.Of(route, session, s_interval))
            await next.CatchUpAsync();
        await route.Ledger.AssertHoldsAsync();
    }

    [Fact]
    public async Task Listening_inside_a_remote_transaction_is_refused()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await using var transaction = await session.BeginTransactionAsync(Route.Far);
        await using var listener = Listener.Of(route, session, s_interval);
        var failure = await Assert.ThrowsAsync<DblinkException>(listener.CatchUpAsync);
        Assert.Equal(DblinkErrorKind.Refused, failure.Kind);
        Assert.Contains("after its commit", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_other_code_listens_to_is_left_to_it_where_unknown_links_are_refused(bool isNoticed)
    {
        await using var route = await Route.OpenAsync(servers);
        var options = new DblinkOptions { Servers = route.Options.Servers, UnknownLinks = UnknownLinkPolicy.Refuse };
        await using var session = await DblinkSession.OpenAsync(route.CreateApp(), options);
        await using (var listener = Listener.Of(route, session, s_interval))
        {
            await listener.CatchUpAsync();
            await ReplaceAsync(servers, route, session);
            if (isNoticed)
            {
                await listener.NotifyAsync();
                var failure = await Assert.ThrowsAsync<DblinkException>(listener.CatchUpAsync);
                Assert.Equal(DblinkErrorKind.LinkLost, failure.Kind);
            }
        }

        await AssertHasTheirsAsync(session);
    }

    [Fact]
    public async Task A_second_listener_on_the_link_is_refused_for_it_would_take_the_notifications_of_the_first()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await using (var listener = Listener.Of(route, session, s_interval))
        {
            await listener.CatchUpAsync();
            var failure = await Assert.ThrowsAsync<DblinkException>(async () => await session.ListenAsync(Route.Far, "another").FirstAsync());
            Assert.Equal((DblinkErrorKind.Refused, DblinkOutcome.NotRun), (failure.Kind, failure.Outcome));
            await listener.NotifyAsync();
            await listener.CatchUpAsync();
        }

        await using var next = Listener.Of(route, session, s_interval);
        await next.CatchUpAsync();
    }

    /// <summary>To another database, where other code listens to the same channel and has been notified.</summary>
    private static async Task ReplaceAsync(FaultServers servers, Route route, DblinkSession session)
    {
        await Swapped.SwapAsync(session, route);
        await Swapped.RunAsync(session, $"dblink_exec('{Route.Far}', 'LISTEN {Listener.Channel}')");
        await using var other = NpgsqlDataSource.Create(servers.Postgres.ConnectionStringFor(FaultServers.OtherDatabase));
        await Sql.RunAsync(other, $"NOTIFY {Listener.Channel}, '{int.MaxValue.ToString(CultureInfo.InvariantCulture)}'");
    }

    private static async Task AssertHasTheirsAsync(DblinkSession session)
    {
        await using var command = new NpgsqlCommand($"SELECT extra FROM dblink_get_notify('{Route.Far}')", session.Connection);
        Assert.Equal(int.MaxValue.ToString(CultureInfo.InvariantCulture), await command.ExecuteScalarAsync());
    }

    private static async Task KillAsync(Route route) => await Sql.ScalarAsync<long>(
        route.Remote, $"SELECT count(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity WHERE usename = '{route.RemoteRole}'");
}
