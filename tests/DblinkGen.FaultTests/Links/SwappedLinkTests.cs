using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Links;

/// <summary>Other code opens our link anew under its name, to another server: nothing is written there, and no row comes from there.</summary>
public sealed class SwappedLinkTests(FaultServers servers)
{
    private static readonly bool[] s_both = [true, false];

    public static TheoryData<string, bool, bool> Writes => Cases(Swapped.Writes.Keys);

    public static TheoryData<string, bool, bool> Reads => Cases(Swapped.Reads.Keys);

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_write_finds_its_own_server(string shape, bool prepare, bool warm)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await OpenAsync(route, prepare);
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < (warm ? 3 : 0); i++)
                Assert.Null(await route.Ledger.WriteAsync(token => Swapped.Writes[shape](session, token)));
            await Swapped.SwapAsync(session, route);
            Assert.Null(await route.Ledger.WriteAsync(token => Swapped.Writes[shape](session, token)));
        }

        await AssertHoldsAsync(route);
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task Rows_come_from_their_own_server(string shape, bool prepare, bool warm)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await OpenAsync(route, prepare);
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < (warm ? 3 : 0); i++)
                await AssertReadsAsync();
            await Swapped.SwapAsync(session, route);
            await AssertReadsAsync();
        }

        async Task AssertReadsAsync()
        {
            var databases = await Swapped.Reads[shape](session);
            Assert.Equal([FaultServers.RemoteDatabase], databases);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_link_that_is_refused_is_left_as_it_is(bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await OpenAsync(route, prepare, UnknownLinkPolicy.Refuse);
        foreach (var write in Swapped.Writes.Values)
        {
            Assert.Null(await route.Ledger.WriteAsync(token => write(session, token)));
            await Swapped.SwapAsync(session, route);
            await AssertRefusedAsync(() => route.Ledger.WriteOrThrowAsync(token => write(session, token)));
        }

        foreach (var read in Swapped.Reads.Values)
        {
            await read(session);
            await Swapped.SwapAsync(session, route);
            await AssertRefusedAsync(() => read(session));
        }

        await AssertHoldsAsync(route);

        async Task AssertRefusedAsync(Func<Task> call)
        {
            for (var i = 0; i < 2; i++)
            {
                var failure = await Assert.ThrowsAsync<DblinkException>(call);
                Assert.Equal((DblinkErrorKind.Refused, DblinkOutcome.NotRun), (failure.Kind, failure.Outcome));
            }

            // It is still the other code's, who can use it.
            await Swapped.RunAsync(session, $"dblink_exec('{Route.Far}', 'SET work_mem TO 1024')");
            await Swapped.RunAsync(session, $"dblink_disconnect('{Route.Far}')");
        }
    }

    [Fact]
    public async Task A_reset_is_not_given_to_another_link()
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        await using (var first = await DblinkSession.OpenAsync(app))
        {
            await first.ExecuteAsync(Route.Far, "SET work_mem TO 2048");
            await Swapped.SwapAsync(first, route);
        }

        await using (var next = await DblinkSession.OpenAsync(app))
            Assert.Null(await route.Ledger.WriteAsync(token => Swapped.CommandAsync(next, token)));
        await AssertHoldsAsync(route);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Another_role_of_the_same_database_serves_nobody(bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var other = await Route.OpenAsync(servers);
        await using var session = await OpenAsync(route, prepare);
        for (var i = 0; i < 3; i++)
        {
            await Swapped.RunAsync(session, $"dblink_disconnect('{Route.Far}')");
            await Swapped.RunAsync(session, $"dblink_connect('{Route.Far}', '{other.NearServer}')");
            Assert.Equal(route.RemoteRole, await Swapped.RoleAsync(session));
        }
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Inside_a_local_transaction_it_costs_one_call(string shape, bool prepare, bool warm)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await OpenAsync(route, prepare);
        for (var i = 0; i < (warm ? 3 : 0); i++)
            Assert.Null(await route.Ledger.WriteAsync(token => Swapped.Writes[shape](session, token)));
        await using (await session.Connection.BeginTransactionAsync())
        {
            await Swapped.SwapAsync(session, route);
            var failure = await route.Ledger.WriteAsync(token => Swapped.Writes[shape](session, token));
            Assert.Equal(DblinkOutcome.NotRun, Assert.IsType<DblinkException>(failure).Outcome);
        }

        Assert.Null(await route.Ledger.WriteAsync(token => Swapped.Writes[shape](session, token)));
        await AssertHoldsAsync(route);
    }

    private static TheoryData<string, bool, bool> Cases(IEnumerable<string> shapes) =>
        [.. from shape in shapes from prepare in s_both from warm in s_both select (shape, prepare, warm)];

    private static async Task<DblinkSession> OpenAsync(Route route, bool prepare, UnknownLinkPolicy policy = UnknownLinkPolicy.Replace)
    {
        var session = await DblinkSession.OpenAsync(route.CreateApp(), new() { Servers = route.Options.Servers, Prepare = prepare, UnknownLinks = policy });
        // The link is there.
        await session.ExecuteAsync(Route.Far, "UPDATE ledger SET token = token WHERE false");
        return session;
    }

    private async Task AssertHoldsAsync(Route route)
    {
        await route.Ledger.AssertHoldsAsync();
        await using var other = Npgsql.NpgsqlDataSource.Create(servers.Postgres.ConnectionStringFor(FaultServers.OtherDatabase));
        Assert.Equal(0, await Sql.ScalarAsync<long>(other, "SELECT count(*) FROM ledger"));
    }
}
