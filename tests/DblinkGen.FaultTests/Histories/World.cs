using DblinkGen.FaultTests.Servers;
using Npgsql;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Histories;

/// <summary>Where a history happens: the servers, the application's pool and its sessions, and what is known of them.</summary>
internal sealed class World : IAsyncDisposable
{
    /// <summary>The local role that sessions become by <c>SET ROLE</c>.</summary>
    public const string SecondRole = "ft_second";

    /// <summary>For a machine that is busy with other tests.</summary>
    private const int LongestWait = 120;

    private readonly int _poolSize;
    private readonly Place?[] _places = new Place?[History.Slots];
    private readonly PoolExcuses _pool;
    private readonly PoolCalls _poolCalls;
    private readonly Tally _calls;
    private int _changes;
    private NpgsqlConnectionStringBuilder? _elsewhere;

    private World(FaultServers servers, Route route, History history, Tally calls)
    {
        (Servers, Route, _poolSize, _calls) = (servers, route, history.PoolSize, calls);
        _pool = new(route, Excuses);
        App = route.CreateApp(builder => (builder.MaxPoolSize, builder.Timeout) = (history.PoolSize, LongestWait), new() { Servers = route.Options.Servers, Prepare = history.Prepare });
        _poolCalls = new(App);
    }

    public FaultServers Servers { get; }

    public Route Route { get; }

    public NpgsqlDataSource App { get; }

    public Excuses Excuses { get; } = new();

    /// <summary>The <c>work_mem</c> of remote sessions that nobody has changed.</summary>
    public string WorkMem { get; private set; } = "";

    /// <summary>Whether other code may have left a link in a transaction.</summary>
    private bool IsMeddledWith { get; set; }

    private string SecondRemoteRole => $"{Route.RemoteRole}_b";

    /// <summary>The session of a slot, if one is open.</summary>
    public Place? this[int slot] => _places[slot];

    public static async Task<World> CreateAsync(FaultServers servers, History history, Tally calls)
    {
        var route = await Route.OpenAsync(servers);
        var world = new World(servers, route, history, calls);
        var (first, second) = (route.RemoteRole, world.SecondRemoteRole);
        await Sql.RunAsync(route.Remote,
            $"""
            CREATE ROLE {second} LOGIN PASSWORD '{Route.Password}' IN ROLE {FaultServers.Writers};
            CREATE SCHEMA {first};
            CREATE TABLE {first}.changing AS SELECT g AS id, 'x'::text AS value FROM generate_series(0, 120) AS g;
            GRANT USAGE ON SCHEMA {first} TO {first}, {second};
            GRANT SELECT ON {first}.changing TO {first}, {second};
            ALTER ROLE {second} SET search_path = {first}, public;
            """);
        foreach (var server in new[] { $"{first}_far", $"{first}_near" })
            await Sql.RunAsync(route.Admin,
                $"""
                CREATE USER MAPPING FOR {SecondRole} SERVER {server} OPTIONS (user '{second}', password '{Route.Password}');
                GRANT USAGE ON FOREIGN SERVER {server} TO {SecondRole};
                """);
        world.WorkMem = await Sql.ScalarAsync<string>(route.Remote, "SELECT current_setting('work_mem')");
        return world;
    }

    public async Task ToggleAsync(int slot)
    {
        if (_places[slot] is { } place)
        {
            _places[slot] = null;
            await place.DisposeAsync();
        }
        else if (HasFreeConnection)
        {
            _places[slot] = new(this, await DblinkSession.OpenAsync(App));
        }
    }

    public async Task CallPoolAsync(Call call)
    {
        if (!HasFreeConnection)
            return;
        using var token = call.Cancel.Start();
        var expected = new Expectation(Route.RemoteRole, [WorkMem]);
        var start = DateTime.UtcNow;
        var failure = call.IsWrite
            ? await Route.Ledger.WriteAsync(row => HistoryReads.WriteAsync(_poolCalls, call.Kind, row, token.Token))
            : await Record.ExceptionAsync(() => HistoryReads.ReadAsync(_poolCalls, call, expected, token.Token));
        var isExcused = failure is not DblinkCanceledException
            && await _pool.TakeAsync(Use.Of(call), failure, start, [.. Open().Select(place => place.Backend)], _poolSize);
        Judge(call.ToString(), failure, call.Cancel, isExcused);
    }

    /// <summary>Something ends all backends of the remote.</summary>
    public async Task LoseRemoteAsync(Func<Task> harm)
    {
        await ExcuseLinksAsync(Fault.Any, Route.Far, Route.Near);
        await harm();
        foreach (var place in Open())
            place.IsHurt();
    }

    /// <summary>Something ends all local backends of the application.</summary>
    public async Task LoseLocalAsync(Func<Task> harm)
    {
        _pool.Killed(await ExcuseLinksAsync(Fault.Any, Route.Far, Route.Near));
        await harm();
        foreach (var place in Open())
            place.IsDead = true;
    }

    /// <summary>The next call of each link may fail. Returns the local backends.</summary>
    public async Task<List<int>> ExcuseLinksAsync(Fault fault, params string[] servers)
    {
        var backends = await _pool.BackendsAsync();
        foreach (var backend in backends)
        {
            foreach (var server in servers)
                Excuses.Add(backend, server, fault);
        }

        return backends;
    }

    public int NextChange() => ++_changes;

    /// <summary>The address of a server that no call may reach, which knows the remote role.</summary>
    public async Task<NpgsqlConnectionStringBuilder> AddressElsewhereAsync()
    {
        if (_elsewhere is null)
        {
            var server = await Servers.ElsewhereAsync();
            await server.AddRoleAsync(Route.RemoteRole);
            _elsewhere = server.Address;
        }

        return _elsewhere;
    }

    /// <summary>Fails where a call has failed without a reason that the history knows.</summary>
    public void Judge(string what, Exception? failure, Cancel cancel, bool isExcused)
    {
        _calls.Count(failure);
        if (failure is null || (failure is DblinkCanceledException && cancel.Happens) || (failure is DblinkException && isExcused))
            return;
        throw new XunitException($"{what}:\n{failure}\n{Excuses}");
    }

    /// <summary>Other code uses a link of a session.</summary>
    public void ExcuseMeddling(Place place, string server, Foreign foreign)
    {
        IsMeddledWith = true;
        Excuses.Add(place.Backend, server, foreign == Foreign.Begin ? Fault.Transaction : Fault.Any);
    }

    /// <summary>At the end all works again, and what calls have said is true.</summary>
    public async Task AssertHoldsAsync()
    {
        for (var slot = 0; slot < _places.Length; slot++)
        {
            if (_places[slot] is not null)
                await ToggleAsync(slot);
        }

        for (var i = 0; i <= 2 * _poolSize; i++)
            await CallPoolAsync(new(-1, Kind.FanOut, i, Cancel.Never));
        // What other code began ends with its connection.
        if (IsMeddledWith)
            await App.DisposeAsync();
        await Route.Ledger.AssertHoldsAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var place in Open())
            await Record.ExceptionAsync(() => place.DisposeAsync().AsTask());
        await App.DisposeAsync();
        await Sql.RunAsync(Route.Remote, $"DROP SCHEMA {Route.RemoteRole} CASCADE");
        await Route.DisposeAsync();
        await Sql.RunAsync(Route.Remote, $"DROP OWNED BY {SecondRemoteRole}; DROP ROLE {SecondRemoteRole}");
    }

    public string RemoteRoleOf(string localRole) => localRole == SecondRole ? SecondRemoteRole : Route.RemoteRole;

    private bool HasFreeConnection => Open().Count() < _poolSize;

    private IEnumerable<Place> Open() => _places.OfType<Place>();
}
