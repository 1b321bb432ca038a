using DblinkGen.IntegrationTests.FanOut;
using DblinkGen.TestServer;
using Npgsql;

[assembly: AssemblyFixture(typeof(Shards))]

namespace DblinkGen.IntegrationTests.FanOut;

/// <summary>Eight databases with a part of the rows each, the last two of them in another cluster, and the local database that reaches them.</summary>
public sealed class Shards : IAsyncLifetime
{
    public const int Count = 8;

    /// <summary>A foreign server whose port nobody listens on.</summary>
    public const string Down = "shard_down";

    private const string AppRole = "it_fan_app";
    private const string Owner = "it_fan_owner";
    private const string Password = "it's a \"secret\"";

    private readonly List<PostgresServer> _clusters = [];
    private readonly List<NpgsqlDataSource> _shards = [];
    private NpgsqlDataSource? _admin;

    public static IReadOnlyList<string> Names { get; } = [.. Enumerable.Range(1, Count).Select(Name)];

    /// <summary>The ports under which the clusters reach themselves.</summary>
    public IEnumerable<int> Ports => _clusters.Select(c => c.RemotePort).Distinct();

    /// <summary>The owner's data source on a shard, past dblink: to arrange and to look.</summary>
    public NpgsqlDataSource Shard(int number) => _shards[number - 1];

    public static string Name(int number) => $"shard_{number}";

    /// <summary>The application's data source, with one backend, and so one link to each shard, of its own.</summary>
    public NpgsqlDataSource CreateApp(Action<NpgsqlConnectionStringBuilder>? configure = null)
    {
        var builder = new NpgsqlConnectionStringBuilder(_clusters[0].ConnectionStringFor("it_fan_local", AppRole, Password)) { MaxPoolSize = 1 };
        configure?.Invoke(builder);
        return NpgsqlDataSource.Create(builder);
    }

    public async ValueTask InitializeAsync()
    {
        _clusters.Add(await PostgresServer.StartAsync());
        _clusters.Add(await PostgresServer.StartAsync());
        foreach (var cluster in _clusters)
        {
            await using var admin = NpgsqlDataSource.Create(cluster.ConnectionString);
            await new DblinkProvisioner(admin).EnsureRoleAsync(Owner, Password);
            await new DblinkProvisioner(admin).GrantRoleAsync(Owner);
        }

        await using (var cluster = NpgsqlDataSource.Create(_clusters[0].ConnectionString))
        {
            await new DblinkProvisioner(cluster).EnsureRoleAsync(AppRole, Password);
            await new DblinkProvisioner(cluster).EnsureDatabaseAsync("it_fan_local");
        }

        _admin = NpgsqlDataSource.Create(_clusters[0].ConnectionStringFor("it_fan_local"));
        var local = new DblinkProvisioner(_admin);
        await local.EnsureExtensionAsync();
        for (var i = 1; i <= Count; i++)
            await AddAsync(local, i, _clusters[i > 6 ? 1 : 0]);
        await AddServerAsync(local, new() { Name = Down, Host = _clusters[0].RemoteHost, Port = 1, Database = "nowhere" });
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var dataSource in _shards)
            await dataSource.DisposeAsync();
        if (_admin is not null)
            await _admin.DisposeAsync();
        foreach (var cluster in _clusters)
            await cluster.DisposeAsync();
    }

    private async Task AddAsync(DblinkProvisioner local, int number, PostgresServer cluster)
    {
        var database = "it_fan_" + Name(number);
        await using (var admin = NpgsqlDataSource.Create(cluster.ConnectionString))
            await new DblinkProvisioner(admin).EnsureDatabaseAsync(database, Owner);
        var shard = NpgsqlDataSource.Create(cluster.ConnectionStringFor(database, Owner, Password));
        _shards.Add(shard);
        await using var command = shard.CreateCommand(Schema(number));
        await command.ExecuteNonQueryAsync();
        await AddServerAsync(local, new() { Name = Name(number), Host = cluster.RemoteHost, Port = cluster.RemotePort, Database = database });
    }

    /// <summary>Items 1 to 24: three in each shard.</summary>
    private static string Schema(int number) => $"""
        CREATE TABLE item (id int PRIMARY KEY, name text);
        INSERT INTO item SELECT id, 'item ' || id FROM generate_series({number}, 24, {Count}) AS id;
        CREATE SEQUENCE produced;
        CREATE FUNCTION fails(state text) RETURNS bool LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = state; END $$;
        """;

    private static async Task AddServerAsync(DblinkProvisioner local, ForeignServerDefinition server)
    {
        await local.EnsureServerAsync(server);
        await local.EnsureUserMappingAsync(server.Name, AppRole, Owner, Password);
        await local.GrantUsageAsync(server.Name, AppRole);
    }
}
