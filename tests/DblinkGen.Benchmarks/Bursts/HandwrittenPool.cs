using DblinkGen.Benchmarks.Lookups;
using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Bursts;

/// <summary>By hand over a pool: the link is opened and the statement prepared as each physical connection begins.</summary>
internal sealed class HandwrittenPool(BenchDatabases databases) : IBurst
{
    private static readonly LookupQuery s_query = LookupQuery.All[0];

    private readonly NpgsqlDataSource _dataSource = CreateDataSource(databases);

    public async Task<Item?> FindAsync(int id)
    {
        await using var connection = await _dataSource.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(HandwrittenPrepared.Call("$1"), connection) { Parameters = { new NpgsqlParameter<int> { TypedValue = id } } };
        // After the first time on a physical connection this costs no round trip.
        await command.PrepareAsync();
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? Item.Read(reader) : null;
    }

    public ValueTask DisposeAsync() => _dataSource.DisposeAsync();

    private static NpgsqlDataSource CreateDataSource(BenchDatabases databases)
    {
        var builder = new NpgsqlDataSourceBuilder(databases.Local(b => b.MaxPoolSize = BurstBench.PoolSize));
        builder.UsePhysicalConnectionInitializer(
            _ => throw new NotSupportedException("All callers are asynchronous."),
            connection => HandLink.OpenAsync(connection, s_query));
        return builder.Build();
    }
}
