using DblinkGen.FaultTests.Ledger;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;
using Npgsql;

namespace DblinkGen.FaultTests.Messages;

/// <summary>Where cells of the walk happen: a route, a pool of one connection both of whose hops go through proxies, and what was written.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private readonly Route _route;

    private Scene(Route route, bool prepare, PoolSettings pool)
    {
        _route = route;
        Local = new(route.Admin, route.ApplicationName);
        App = route.CreateApp(
            builder =>
            {
                (builder.MaxPoolSize, builder.Host, builder.Port, builder.SslMode) = (1, FaultProxy.Host, route.ToLocal.Port, SslMode.Disable);
                pool.Apply(builder);
            },
            new() { Servers = route.Options.Servers, Prepare = prepare });
    }

    public NpgsqlDataSource App { get; }

    /// <summary>The rows of the remote.</summary>
    public RowLedger Remote => _route.Ledger;

    /// <summary>The rows of the local server.</summary>
    public RowLedger Local { get; }

    public static async Task<Scene> OpenAsync(FaultServers servers, bool prepare, PoolSettings pool) => new(await Route.OpenAsync(servers), prepare, pool);

    public FaultProxy Proxy(Hop hop) => _route.Proxy(hop);

    /// <summary>Waits until the call has the remote asleep.</summary>
    public async Task SleepsAsync(Task call)
    {
        while (!await Sql.ScalarAsync<bool>(_route.Remote, $"SELECT count(*) > 0 FROM pg_stat_activity WHERE usename = '{_route.RemoteRole}' AND wait_event = 'PgSleep'"))
            Assert.False(call.IsCompleted);
    }

    /// <summary>Counts messages from here on.</summary>
    public void Mark() => _route.Mark();

    /// <summary>Plans what happens at a message that is yet to come.</summary>
    public void Plan(MessagePoint point, Fault fault) => point.Plan(_route, fault);

    /// <summary>Lets everything go on that was stalled.</summary>
    public void Release()
    {
        _route.ToLocal.Release();
        _route.ToRemote.Release();
    }

    public ValueTask DisposeAsync() => _route.DisposeAsync();

    /// <summary>What went through the proxies since the mark.</summary>
    public override string ToString() => $"   to the local server:\n{_route.ToLocal.Transcript}\n   to the remote:\n{_route.ToRemote.Transcript}";
}
