using System.Globalization;
using DblinkGen.FaultTests.Servers;
using Npgsql;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Poolers;

/// <summary>
/// A pooler moves a call to another session before each of its transactions in turn, before the local server and before the remote: the call returns what is right, or is
/// refused and names the pooler's mode; a row is written once or not at all, as the caller is told.
/// </summary>
public sealed class SwitchedSessionTests(FaultServers servers, ITestOutputHelper output)
{
    private const int MostTransactions = 60;
    private const int Calls = 3;

    public static TheoryData<string, string> Local => [.. CheckedCall.All.Keys.Select(shape => (shape, "")), ("command", "No Reset On Close=true")];

    public static TheoryData<string, bool> Remote => new MatrixTheoryData<string, bool>(CheckedCall.All.Keys, [true, false]);

    [Theory]
    [MemberData(nameof(Local))]
    public async Task A_local_session_that_changes_at_any_point_is_noticed(string shape, string client)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var pooler = SwitchingPooler.Start((servers.Postgres.Host, servers.Postgres.Port), Route.Password);
        var refused = await SweepAsync(route, pooler, shape, () => CreateApp(route, pooler, client), AssertRefusal);
        Assert.True(refused > 0, "No call has noticed that its session has changed.");
    }

    [Theory]
    [MemberData(nameof(Remote))]
    public async Task A_remote_session_that_changes_at_any_point_does_no_harm(string shape, bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var pooler = SwitchingPooler.Start((servers.Postgres.RemoteHost, servers.Postgres.RemotePort), Route.Password);
        await Sql.RunAsync(servers.Admin, $"ALTER SERVER {route.RemoteRole}_far OPTIONS (SET host '{SwitchingPooler.Host}', SET port '{pooler.Port}')");
        await SweepAsync(route, pooler, shape, () => route.CreateApp(builder => builder.MaxPoolSize = 1, new() { Servers = route.Options.Servers, Prepare = prepare }), failure =>
        {
            // Without prepared statements one session is as good as another.
            Assert.True(prepare, failure.ToString());
            Assert.True(failure is DblinkException { Advice: { } advice } && advice.Contains("pooler", StringComparison.Ordinal), failure.ToString());
        });
    }

    /// <summary>Calls once for each transaction of a call, of the first on its connection and of one that finds everything known, and a few times with a change before each.</summary>
    /// <returns>How many calls failed.</returns>
    private async Task<int> SweepAsync(Route route, SwitchingPooler pooler, string shape, Func<NpgsqlDataSource> createApp, Action<Exception> assert)
    {
        var (calls, failed) = (0, 0);
        for (var (at, more) = (1, true); more; at++)
        {
            await using var app = createApp();
            more = await CallAsync(app, at);
        }

        for (var (at, more) = (1, true); more; at++)
        {
            await using var app = createApp();
            pooler.SwitchAt(SwitchingPooler.Never);
            for (var i = 0; i < Calls; i++)
                await CheckedCall.All[shape](route, app);
            more = await CallAsync(app, at);
        }

        await using var unsteady = createApp();
        for (var i = 0; i < Calls; i++)
            await CallAsync(unsteady, SwitchingPooler.Always);
        await route.Ledger.AssertHoldsAsync();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{calls} calls, {failed} refused"));
        return failed;

        async Task<bool> CallAsync(NpgsqlDataSource app, int at)
        {
            pooler.SwitchAt(at);
            var failure = await Record.ExceptionAsync(() => CheckedCall.All[shape](route, app));
            calls++;
            failed += failure is null ? 0 : 1;
            Assert.True(at < MostTransactions, "The call does not end.");
            if (failure is IAssertionException)
                throw failure;
            if (failure is not null)
                assert(failure);
            return pooler.Transactions >= at;
        }
    }

    private static void AssertRefusal(Exception failure)
    {
        var refusal = Assert.IsType<DblinkException>(failure);
        Assert.True(refusal is { Kind: DblinkErrorKind.Refused, Outcome: not DblinkOutcome.Ran, IsTransient: false }, failure.ToString());
        Assert.True(refusal.Advice?.Contains("pool_mode = session", StringComparison.Ordinal), failure.ToString());
    }

    private static NpgsqlDataSource CreateApp(Route route, SwitchingPooler pooler, string client) => route.CreateApp(builder =>
    {
        builder.ConnectionString += ";" + client;
        (builder.Host, builder.Port, builder.SslMode, builder.MaxPoolSize) = (SwitchingPooler.Host, pooler.Port, SslMode.Disable, 1);
    });
}
