using DblinkGen.FaultTests.Ledger;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Sweeps;
using Npgsql;

namespace DblinkGen.FaultTests.Servers;

/// <summary>
/// The way of one test from an application to the remote: a proxy before the local server, a foreign server that leads through a second proxy, and a remote
/// role of its own, which tells the sessions of this test from all others. The logical server <see cref="Far"/> leads through the proxy,
/// <see cref="Near"/> past it.
/// </summary>
public sealed class Route : IAsyncDisposable
{
    public const string Far = "far";
    public const string Near = "near";
    public const string Password = "not a secret";

    /// <summary>No logical server: leads to another database of the remote.</summary>
    private const string Other = "other";

    private static int s_last;

    private readonly FaultServers _servers;
    private readonly List<NpgsqlDataSource> _dataSources = [];
    private readonly string _name;

    private Route(FaultServers servers, string name)
    {
        (_servers, _name) = (servers, name);
        ToLocal = FaultProxy.Start(servers.Postgres.Host, servers.Postgres.Port);
        ToRemote = FaultProxy.Start(servers.RemoteAddress.Host!, servers.RemoteAddress.Port);
        Ledger = new(servers.Remote, RemoteRole);
        Options = new()
        {
            Servers = new Dictionary<string, DblinkTarget>
            {
                [Far] = DblinkTarget.ForeignServer($"{name}_far"),
                [Near] = DblinkTarget.ForeignServer($"{name}_near"),
            },
        };
    }

    /// <summary>Between the application and the local server; only data sources that ask for it go through.</summary>
    public FaultProxy ToLocal { get; }

    /// <summary>Between the local server and the remote.</summary>
    public FaultProxy ToRemote { get; }

    public RowLedger Ledger { get; }

    public NpgsqlDataSource Remote => _servers.Remote;

    /// <summary>A superuser's data source on the local database.</summary>
    public NpgsqlDataSource Admin => _servers.Admin;

    /// <summary>The role that the links of this test log in as.</summary>
    public string RemoteRole => _name;

    /// <summary>The role that the application logs in as.</summary>
    public string LocalRole => _servers.App.Username!;

    /// <summary>The foreign server of <see cref="Near"/>.</summary>
    public string NearServer => $"{_name}_{Near}";

    /// <summary>The foreign server that leads to another database, as the same role.</summary>
    public string OtherServer => $"{_name}_{Other}";

    /// <summary>The <c>application_name</c> of this test's sessions on the local server.</summary>
    public string ApplicationName => $"{_name}_app";

    public DblinkOptions Options { get; }

    public static string Name(bool isFar) => isFar ? Far : Near;

    /// <param name="servers">The two databases.</param>
    /// <param name="farOptions">More options of the foreign server <see cref="Far"/>, as SQL writes them.</param>
    public static async Task<Route> OpenAsync(FaultServers servers, string farOptions = "")
    {
        var route = new Route(servers, $"ft_{Interlocked.Increment(ref s_last)}");
        await Sql.RunAsync(servers.Remote, $"CREATE ROLE {route._name} LOGIN PASSWORD '{Password}' IN ROLE {FaultServers.Writers}");
        await route.CreateServerAsync(Far, FaultProxy.Host, route.ToRemote.Port, farOptions);
        await route.CreateServerAsync(Near, servers.RemoteAddress.Host!, servers.RemoteAddress.Port, "");
        await route.CreateServerAsync(Other, servers.RemoteAddress.Host!, servers.RemoteAddress.Port, "", FaultServers.OtherDatabase);
        return route;
    }

    /// <summary>An application with a pool of its own.</summary>
    /// <param name="poolSize">How many local connections it may have.</param>
    /// <param name="throughProxy">Whether it reaches the local server through <see cref="ToLocal"/>.</param>
    /// <param name="commandTimeout">The connections' time-out in seconds; <see langword="null"/> for Npgsql's default.</param>
    public NpgsqlDataSource CreateApp(int poolSize = 1, bool throughProxy = false, int? commandTimeout = null) =>
        CreateApp(builder =>
        {
            builder.MaxPoolSize = poolSize;
            if (commandTimeout is { } seconds)
                builder.CommandTimeout = seconds;
            if (throughProxy)
                (builder.Host, builder.Port, builder.SslMode) = (FaultProxy.Host, ToLocal.Port, SslMode.Disable);
        });

    /// <summary>An application with a pool of its own.</summary>
    public NpgsqlDataSource CreateApp(Action<NpgsqlConnectionStringBuilder> configure, DblinkOptions? options = null)
    {
        var builder = new NpgsqlConnectionStringBuilder(_servers.App.ConnectionString) { ApplicationName = ApplicationName };
        configure(builder);
        var app = NpgsqlDataSource.Create(builder).UseDblink(options ?? Options);
        _dataSources.Add(app);
        return app;
    }

    public FaultProxy Proxy(Hop hop) => hop == Hop.ToLocal ? ToLocal : ToRemote;

    /// <summary>Counts the messages of both proxies from here on.</summary>
    public void Mark()
    {
        ToLocal.Mark();
        ToRemote.Mark();
    }

    public async ValueTask DisposeAsync()
    {
        await ToLocal.DisposeAsync();
        await ToRemote.DisposeAsync();
        foreach (var app in _dataSources)
            await app.DisposeAsync();
        await Sql.RunAsync(_servers.Admin, $"DROP SERVER {_name}_far CASCADE; DROP SERVER {_name}_near CASCADE; DROP SERVER {OtherServer} CASCADE");
        await Sql.RunAsync(_servers.Remote, $"DROP OWNED BY {_name}; DROP ROLE {_name}");
    }

    private Task CreateServerAsync(string server, string host, int port, string options, string database = FaultServers.RemoteDatabase) => Sql.RunAsync(_servers.Admin,
        $"""
        CREATE SERVER {_name}_{server} FOREIGN DATA WRAPPER dblink_fdw
          OPTIONS (host '{host}', port '{port}', dbname '{database}', sslmode 'disable'{options});
        CREATE USER MAPPING FOR {_servers.App.Username} SERVER {_name}_{server} OPTIONS (user '{_name}', password '{Password}');
        GRANT USAGE ON FOREIGN SERVER {_name}_{server} TO {_servers.App.Username};
        """);
}
