using System.Data;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Links;

/// <summary>
/// A foreign server gets another target, is dropped and made again, or its user mapping names another role: a link that is open keeps its target until it is replaced, a new one has the new, and
/// no call or transaction has both.
/// </summary>
public sealed class MovedServerTests(FaultServers servers)
{
    private static readonly Dictionary<string, Func<Route, string>> s_moves = new()
    {
        ["ALTER SERVER"] = route => $"ALTER SERVER {FarServer(route)} OPTIONS (SET dbname '{FaultServers.OtherDatabase}')",
        ["DROP SERVER and CREATE SERVER"] = route =>
            $"""
            DROP SERVER {FarServer(route)} CASCADE;
            CREATE SERVER {FarServer(route)} FOREIGN DATA WRAPPER dblink_fdw
              OPTIONS (host '{Proxy.FaultProxy.Host}', port '{route.ToRemote.Port}', dbname '{FaultServers.OtherDatabase}', sslmode 'disable');
            CREATE USER MAPPING FOR {route.LocalRole} SERVER {FarServer(route)} OPTIONS (user '{route.RemoteRole}', password '{Route.Password}');
            GRANT USAGE ON FOREIGN SERVER {FarServer(route)} TO {route.LocalRole};
            """,
    };

    public static TheoryData<string, bool> Moves => [.. from move in s_moves.Keys from prepare in new[] { true, false } select (move, prepare)];

    [Theory]
    [MemberData(nameof(Moves))]
    public async Task An_open_link_keeps_its_target_until_it_is_closed(string move, bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await OpenAsync(route, prepare);
        await AssertReadsAsync(session, FaultServers.RemoteDatabase);
        await Sql.RunAsync(route.Admin, s_moves[move](route));
        await AssertReadsAsync(session, FaultServers.RemoteDatabase);
        await using (var other = await OpenAsync(route, prepare))
            await AssertReadsAsync(other, FaultServers.OtherDatabase);
        await session.DisconnectAsync(Route.Far);
        await AssertReadsAsync(session, FaultServers.OtherDatabase);
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public async Task A_link_that_dies_is_replaced_by_one_to_the_new_target(string move, bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await OpenAsync(route, prepare);
        await AssertReadsAsync(session, FaultServers.RemoteDatabase);
        foreach (var (read, i) in Swapped.Reads.Values.Select((read, i) => (read, i)))
        {
            // There, and back again.
            var target = i % 2 == 0 ? FaultServers.OtherDatabase : FaultServers.RemoteDatabase;
            await Sql.RunAsync(route.Admin, s_moves[move](route).Replace(FaultServers.OtherDatabase, target, StringComparison.Ordinal));
            await EndLinksAsync(route);
            await session.ConnectAsync(Route.Far);
            Assert.Equal([target], await read(session));
        }
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public async Task A_remote_transaction_stays_where_it_began(string move, bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await OpenAsync(route, prepare);
        await using (var transaction = await session.BeginTransactionAsync(Route.Far))
        {
            var first = Guid.NewGuid();
            await Swapped.CommandAsync(session, first);
            await Sql.RunAsync(route.Admin, s_moves[move](route));
            await Swapped.UnpreparedCommandAsync(session, Guid.NewGuid());
            await AssertReadsAsync(session, FaultServers.RemoteDatabase);
            await transaction.CommitAsync();
            Assert.True(await Sql.ScalarAsync<bool>(route.Remote, $"SELECT count(*) = 1 FROM ledger WHERE token = '{first}'"));
        }

        await using (var transaction = await session.BeginTransactionAsync(Route.Far))
        {
            await EndLinksAsync(route);
            foreach (var call in new Func<Task>[] { () => Swapped.CommandAsync(session, Guid.NewGuid()), () => transaction.CommitAsync() })
                await Assert.ThrowsAnyAsync<Exception>(call);
        }

        // Npgsql takes the farewell of the remote for one of the local server, and may have closed the connection.
        if (session.Connection.State == ConnectionState.Open)
            await AssertReadsAsync(session, FaultServers.OtherDatabase);
        await AssertNothingThereAsync();
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public async Task A_call_that_has_begun_does_not_go_on_elsewhere(string move, bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        foreach (var read in new[] { Halves.StreamAsync, Halves.FanOutAsync })
        {
            foreach (var dies in new[] { false, true })
            {
                await using var session = await OpenAsync(route, prepare);
                await using var rows = read(session, 500).GetAsyncEnumerator();
                Assert.True(await rows.MoveNextAsync());
                await Sql.RunAsync(route.Admin, s_moves[move](route));
                if (dies)
                    await EndLinksAsync(route);
                var seen = new List<string> { rows.Current };
                var failure = await Record.ExceptionAsync(async () =>
                {
                    while (await rows.MoveNextAsync())
                        seen.Add(rows.Current);
                });
                Assert.Equal(dies, failure is DblinkException);
                Assert.All(seen, database => Assert.Equal(FaultServers.RemoteDatabase, database));
                await Sql.RunAsync(route.Admin, s_moves[move](route).Replace(FaultServers.OtherDatabase, FaultServers.RemoteDatabase, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Another_role_in_the_user_mapping_serves_new_links(bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var other = await Route.OpenAsync(servers);
        await using var session = await OpenAsync(route, prepare);
        Assert.Equal(route.RemoteRole, await Swapped.RoleAsync(session));
        await Sql.RunAsync(route.Admin, $"ALTER USER MAPPING FOR {route.LocalRole} SERVER {FarServer(route)} OPTIONS (SET user '{other.RemoteRole}')");
        Assert.Equal(route.RemoteRole, await Swapped.RoleAsync(session));
        await EndLinksAsync(route);
        await session.ConnectAsync(Route.Far);
        Assert.Equal(other.RemoteRole, await Swapped.RoleAsync(session));
    }

    [Fact]
    public async Task A_dropped_server_is_missed_when_its_link_is_replaced()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await OpenAsync(route, prepare: true);
        await Sql.RunAsync(route.Admin, $"ALTER SERVER {FarServer(route)} RENAME TO {FarServer(route)}_gone");
        await AssertReadsAsync(session, FaultServers.RemoteDatabase);
        await EndLinksAsync(route);
        foreach (var read in Swapped.Reads.Values.Prepend(ConnectAsync))
        {
            var failure = await Assert.ThrowsAsync<DblinkException>(() => read(session));
            Assert.Equal((DblinkErrorKind.ServerUnknown, DblinkOutcome.NotRun), (failure.Kind, failure.Outcome));
        }

        await Sql.RunAsync(route.Admin, $"ALTER SERVER {FarServer(route)}_gone RENAME TO {FarServer(route)}");
        await AssertReadsAsync(session, FaultServers.RemoteDatabase);
    }

    private static string FarServer(Route route) => $"{route.RemoteRole}_{Route.Far}";

    private static async Task<DblinkSession> OpenAsync(Route route, bool prepare)
    {
        var session = await DblinkSession.OpenAsync(route.CreateApp(), new() { Servers = route.Options.Servers, Prepare = prepare });
        await session.ConnectAsync(Route.Far);
        return session;
    }

    private static async Task<List<string>> ConnectAsync(DblinkSession session)
    {
        await session.ConnectAsync(Route.Far);
        return [];
    }

    private static async Task AssertReadsAsync(DblinkSession session, string expected)
    {
        foreach (var (name, read) in Swapped.Reads)
            Assert.Equal((name, expected), (name, Assert.Single(await read(session))));
    }

    /// <summary>A call that is sent before the news has reached the local server fails. Connecting asks the remote first.</summary>
    private static async Task EndLinksAsync(Route route) => await Sql.ScalarAsync<long>(
        route.Remote, $"SELECT count(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity WHERE usename = '{route.RemoteRole}'");

    private async Task AssertNothingThereAsync()
    {
        await using var other = NpgsqlDataSource.Create(servers.Postgres.ConnectionStringFor(FaultServers.OtherDatabase));
        Assert.Equal(0, await Sql.ScalarAsync<long>(other, "SELECT count(*) FROM ledger"));
    }
}
