using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Poolers;

/// <summary>PgBouncer in front of the local server: in session mode all works; in the others, a call that reaches another session than its link's is refused.</summary>
public sealed partial class LocalPoolerTests(FaultServers servers)
{
    private const int Calls = 4;

    public static TheoryData<string> Clients { get; } = ["", "No Reset On Close=true", "Max Auto Prepare=20;Auto Prepare Min Usages=2"];

    /// <summary>A mode that changes sessions, and a client. Npgsql itself cannot prepare statements automatically there.</summary>
    public static TheoryData<string, string> ChangingSessions { get; } =
    [
        ("transaction", ""),
        ("transaction", "No Reset On Close=true"),
        ("statement", ""),
        ("statement", "No Reset On Close=true"),
    ];

    [OnRequestTheory(PgBouncer.Variable)]
    [MemberData(nameof(Clients))]
    public async Task In_session_mode_every_shape_works(string client)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var pooler = await StartAsync("session");
        var app = CreateApp(route, pooler, client, poolSize: 2);
        foreach (var (_, call) in Shape.Stoppable)
        {
            for (var i = 0; i < Calls; i++)
                await call(route, app, CancellationToken.None);
        }

        await route.Ledger.AssertHoldsAsync();
    }

    [OnRequestTheory(PgBouncer.Variable)]
    [MemberData(nameof(Clients))]
    public async Task In_session_mode_the_next_client_of_a_session_gets_a_link_of_its_own(string client)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var pooler = await StartAsync("session", poolSize: 1);
        (int Local, int Remote) first;
        await using (var app = CreateApp(route, pooler, client))
            first = await BackendsAsync(app);
        var second = await BackendsAsync(CreateApp(route, pooler, client));
        Assert.Equal(first.Local, second.Local);
        Assert.NotEqual(first.Remote, second.Remote);
    }

    [OnRequestTheory(PgBouncer.Variable)]
    [MemberData(nameof(ChangingSessions))]
    public async Task A_call_that_reaches_another_session_is_refused_and_nothing_is_sent(string mode, string client)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var pooler = await StartAsync(mode);
        await HaveTwoSessionsAsync(route, pooler);
        var app = CreateApp(route, pooler, client);
        var refused = 0;
        foreach (var (_, call) in Shape.Stoppable)
        {
            for (var i = 0; i < Calls; i++)
            {
                if (await Record.ExceptionAsync(() => call(route, app, CancellationToken.None)) is { } failure)
                    refused += IsRefusal(failure);
            }
        }

        Assert.True(refused > 0, "No call has reached another session.");
        await route.Ledger.AssertHoldsAsync();
    }

    [OnRequestTheory(PgBouncer.Variable)]
    [MemberData(nameof(ChangingSessions))]
    public async Task Clients_that_share_sessions_lose_nothing_and_read_nothing_of_each_other(string mode, string client)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var pooler = await StartAsync(mode);
        await HaveTwoSessionsAsync(route, pooler);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async number =>
        {
            var app = CreateApp(route, pooler, client);
            for (var i = 0; i < 60; i++)
            {
                var expected = (1000 * number) + i;
                var read = 0;
                var failure = i % 2 == 0
                    ? await route.Ledger.WriteAsync(token => Writes.InsertAsync(app, token))
                    : await Record.ExceptionAsync(async () => read = await Stoppable.OneRowAsync(app, expected - 1));
                if (failure is null)
                    Assert.True(i % 2 == 0 || read == expected, $"{read} was read in place of {expected}.");
                else
                    Assert.True(failure is DblinkException, failure.ToString());
            }
        }));
        await route.Ledger.AssertHoldsAsync();
    }

    [OnRequestTheory(PgBouncer.Variable)]
    [MemberData(nameof(Clients))]
    public async Task In_transaction_mode_a_local_transaction_keeps_its_session_and_its_links(string client)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var pooler = await StartAsync("transaction");
        await HaveTwoSessionsAsync(route, pooler);
        await using var session = await DblinkSession.OpenAsync(CreateApp(route, pooler, client));
        await using var transaction = await session.Connection.BeginTransactionAsync();
        for (var i = 0; i < Calls; i++)
            Assert.Equal(i + 1, await Pooled.NextAsync(session, i));
        await transaction.CommitAsync();
    }

    private static int IsRefusal(Exception failure)
    {
        var refusal = Assert.IsType<DblinkException>(failure);
        Assert.True((refusal.Kind, refusal.Outcome) == (DblinkErrorKind.Refused, DblinkOutcome.NotRun), failure.ToString());
        Assert.Contains("pool_mode = session", refusal.Advice, StringComparison.Ordinal);
        return 1;
    }

    private static async Task<(int Local, int Remote)> BackendsAsync(NpgsqlDataSource app)
    {
        await using var session = await DblinkSession.OpenAsync(app);
        await using var command = new NpgsqlCommand("SELECT pg_backend_pid()", session.Connection);
        return ((int)(await command.ExecuteScalarAsync())!, await Pooled.RemotePidAsync(session));
    }

    private static NpgsqlDataSource CreateApp(Route route, PgBouncer pooler, string client, int poolSize = 1) =>
        route.CreateApp(builder =>
        {
            builder.ConnectionString += ";" + client;
            (builder.Host, builder.Port, builder.SslMode, builder.MaxPoolSize) = (PgBouncer.Host, pooler.Port, SslMode.Disable, poolSize);
        });

    /// <summary>From now on PgBouncer has two sessions, which it hands out in turn.</summary>
    private static async Task HaveTwoSessionsAsync(Route route, PgBouncer pooler)
    {
        const string waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'advisory' AND application_name = ";
        await using var app = CreateApp(route, pooler, "No Reset On Close=true", poolSize: 2);
        await using var holder = await route.Admin.OpenConnectionAsync();
        await using var hold = await holder.BeginTransactionAsync();
        await using var key = new NpgsqlCommand("SELECT pg_advisory_xact_lock(hashtext($1))", holder);
        key.Parameters.Add(new NpgsqlParameter<string> { TypedValue = route.ApplicationName });
        await key.ExecuteNonQueryAsync();
        var waits = Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Sql.RunAsync(app, $"SELECT pg_advisory_xact_lock_shared(hashtext('{route.ApplicationName}'))")));
        while (await Sql.ScalarAsync<long>(route.Admin, $"{waiting} '{route.ApplicationName}'") < 2)
            await Task.Delay(20);
        await hold.RollbackAsync();
        await waits;
    }

    private Task<PgBouncer> StartAsync(string mode, int poolSize = 2) =>
        PgBouncer.StartAsync((servers.Postgres.Host, servers.Postgres.Port), mode, poolSize, Route.Password, servers.App.Username!);

    [DblinkServer(Route.Far)]
    private static partial class Pooled
    {
        [DblinkQuery("SELECT @n + 1")]
        public static partial Task<int> NextAsync(DblinkSession session, int n);

        [DblinkQuery("SELECT pg_backend_pid()")]
        public static partial Task<int> RemotePidAsync(DblinkSession session);
    }
}
