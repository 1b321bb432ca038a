using DblinkGen.FaultTests.Servers;
using Npgsql;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Histories;

/// <summary>Where a history happens: the servers, the application's pool and its sessions, and what is known of them.</summary>
internal sealed class World : IAsyncDisposable
{
    /// <summary>The local role that sessions become by <c>SET ROLE</c>.</summary>
    public const string SecondRole = "ft_second";

    private readonly int _poolSize;
    private readonly Place?[] _places = new Place?[History.Slots];
    private readonly Excuses _excuses = new();
    private readonly Tally _calls;
    private int _changes;

    private World(Route route, History history, Tally calls)
    {
        _calls = calls;
        (Route, _poolSize) = (route, history.PoolSize);
        App = route.CreateApp(builder => builder.MaxPoolSize = history.PoolSize, new() { Servers = route.Options.Servers, Prepare = history.Prepare });
    }

    public Route Route { get; }

    public NpgsqlDataSource App { get; }

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
        var world = new World(route, history, calls);
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
        var failure = call.Kind is Kind.Insert or Kind.InsertReturning
            ? await Route.Ledger.WriteAsync(row => PoolCalls.WriteAsync(App, call.Kind, row, token.Token))
            : await Record.ExceptionAsync(() => PoolCalls.ReadAsync(App, call, expected, token.Token));
        Judge(call.ToString(), failure, call.Cancel, isExcused: false, call.Servers);
    }

    public async Task HurtAsync(Harm harm)
    {
        switch (harm)
        {
            case Harm.KillRemote:
                await Sql.RunAsync(Route.Remote,
                    $"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename IN ('{Route.RemoteRole}', '{SecondRemoteRole}')");
                Excuse();
                break;
            case Harm.KillLocal:
                await Sql.RunAsync(Route.Admin, $"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = '{Route.ApplicationName}'");
                foreach (var place in Open())
                    place.IsDead = true;
                Excuse();
                break;
            case Harm.ChangeType:
                // A transaction that has read the table keeps it from being changed.
                var type = ++_changes % 2 == 0 ? "text" : "varchar(40)";
                await Record.ExceptionAsync(() => Sql.RunAsync(Route.Remote,
                    $"SET lock_timeout = '100ms'; ALTER TABLE {Route.RemoteRole}.changing ALTER COLUMN value TYPE {type}; RESET lock_timeout"));
                Excuse();
                break;
            case Harm.ChangePassword:
                var password = $"{Route.Password} {++_changes}";
                await Sql.RunAsync(Route.Remote, $"ALTER ROLE {Route.RemoteRole} PASSWORD '{password}'");
                foreach (var server in new[] { "far", "near" })
                    await Sql.RunAsync(Route.Admin, $"ALTER USER MAPPING FOR {Route.LocalRole} SERVER {Route.RemoteRole}_{server} OPTIONS (SET password '{password}')");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(harm));
        }
    }

    /// <summary>Fails where a call has failed without a reason that the history knows.</summary>
    public void Judge(string what, Exception? failure, Cancel cancel, bool isExcused, params ReadOnlySpan<string> servers)
    {
        _calls.Count(failure);
        if (failure is null || (failure is DblinkCanceledException && cancel.Happens) || (failure is DblinkException && (isExcused || _excuses.Take(servers))))
            return;
        throw new XunitException($"{what}:\n{failure}");
    }

    /// <summary>One call of one link may fail.</summary>
    public void ExcuseMeddling(string server)
    {
        IsMeddledWith = true;
        _excuses.Add(server, 1);
    }

    public void ExcuseDiscard()
    {
        _excuses.Add(Route.Far, 1);
        _excuses.Add(Route.Near, 1);
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

    /// <summary>Each link of the pool may fail once, and what is under way.</summary>
    private void Excuse()
    {
        _excuses.Add(Route.Far, _poolSize);
        _excuses.Add(Route.Near, _poolSize);
        foreach (var place in Open())
            place.IsHurt();
    }
}
