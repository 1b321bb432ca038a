using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Poolers;

/// <summary>PgBouncer in front of the remote: session mode is as no pooler at all; in transaction mode nothing may be prepared.</summary>
public sealed class RemotePoolerTests(FaultServers servers)
{
    private const int Calls = 4;

    [OnRequestTheory(PgBouncer.Variable)]
    [InlineData("session", true)]
    [InlineData("session", false)]
    [InlineData("transaction", false)]
    public async Task Every_shape_works(string mode, bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var pooler = await StartAsync(route, mode);
        var app = route.CreateApp(builder => builder.MaxPoolSize = 1, new() { Servers = route.Options.Servers, Prepare = prepare });
        foreach (var (_, call) in Shape.Stoppable)
        {
            for (var i = 0; i < Calls; i++)
                await call(route, app, CancellationToken.None);
        }

        await route.Ledger.AssertHoldsAsync();
    }

    [OnRequestTheory(PgBouncer.Variable)]
    [InlineData("session", true)]
    [InlineData("transaction", false)]
    [InlineData("transaction", true)]
    public async Task Clients_that_share_sessions_lose_nothing(string mode, bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var pooler = await StartAsync(route, mode);
        var app = route.CreateApp(builder => builder.MaxPoolSize = 2, new() { Servers = route.Options.Servers, Prepare = prepare });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            for (var i = 0; i < 40; i++)
                await route.Ledger.WriteAsync(token => Writes.InsertAsync(app, token));
        }));
        Assert.True(prepare || route.Ledger.Acknowledged == 160, $"Only {route.Ledger.Acknowledged} of 160 writes were acknowledged.");
        await route.Ledger.AssertHoldsAsync();
    }

    private async Task<PgBouncer> StartAsync(Route route, string mode)
    {
        var pooler = await PgBouncer.StartAsync((servers.Postgres.RemoteHost, servers.Postgres.RemotePort), mode, poolSize: 2, Route.Password, route.RemoteRole);
        await Sql.RunAsync(servers.Admin, $"ALTER SERVER {route.RemoteRole}_far OPTIONS (SET host '{PgBouncer.Host}', SET port '{pooler.Port}')");
        return pooler;
    }
}
