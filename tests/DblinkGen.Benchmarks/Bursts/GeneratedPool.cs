using DblinkGen.Benchmarks.Lookups;
using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Bursts;

/// <summary>DblinkGen over a pool, without any preparation.</summary>
internal sealed class GeneratedPool(BenchDatabases databases) : IBurst
{
    private readonly NpgsqlDataSource _dataSource = NpgsqlDataSource.Create(databases.Local(b => b.MaxPoolSize = BurstBench.PoolSize));

    public Task<Item?> FindAsync(int id) => new PooledLookups(_dataSource).FindAsync(id);

    public ValueTask DisposeAsync() => _dataSource.DisposeAsync();
}
