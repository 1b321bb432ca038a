using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>DblinkGen over a data source: a connection is rented for each call, which is how most applications will have it.</summary>
internal sealed class GeneratedPooled(BenchDatabases databases, LookupQuery query, Pool pool) : Lookup(pool.Named("dblinkgen-pooled"))
{
    private NpgsqlDataSource _dataSource = null!;
    private Func<int, Task<Item?>> _find = null!;

    public override Task OpenAsync()
    {
        _dataSource = NpgsqlDataSource.Create(databases.Local(pool.Configure));
        var methods = new PooledLookups(_dataSource);
        _find = query.Name == "join" ? id => methods.FindJoinedAsync(id) : id => methods.FindAsync(id);
        return Task.CompletedTask;
    }

    public override Task<Item?> FindAsync(int id) => _find(id);

    public override ValueTask DisposeAsync() => _dataSource?.DisposeAsync() ?? default;
}

/// <summary>The same declarations, over a data source.</summary>
[DblinkServer(BenchDatabases.Server, Connection = "generated")]
internal sealed partial class PooledLookups(NpgsqlDataSource dataSource)
{
    [DblinkQuery(LookupQuery.Point + "@id")]
    public partial Task<Item?> FindAsync(int id, CancellationToken cancellationToken = default);

    [DblinkQuery(LookupQuery.Join + " @id")]
    public partial Task<Item?> FindJoinedAsync(int id, CancellationToken cancellationToken = default);
}
