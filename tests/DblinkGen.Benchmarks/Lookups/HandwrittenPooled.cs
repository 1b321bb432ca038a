using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>By hand over a data source: the link is opened and the statement prepared as each physical connection begins.</summary>
internal sealed class HandwrittenPooled(BenchDatabases databases, LookupQuery query, Pool pool) : Lookup(pool.Named("handwritten-pooled"))
{
    private NpgsqlDataSource _dataSource = null!;

    public override Task OpenAsync()
    {
        var builder = new NpgsqlDataSourceBuilder(databases.Local(pool.Configure));
        builder.UsePhysicalConnectionInitializer(
            _ => throw new NotSupportedException("All callers are asynchronous."),
            connection => HandLink.OpenAsync(connection, query));
        _dataSource = builder.Build();
        return Task.CompletedTask;
    }

    public override async Task<Item?> FindAsync(int id)
    {
        await using var connection = await _dataSource.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(HandwrittenPrepared.Call("$1"), connection) { Parameters = { new NpgsqlParameter<int> { TypedValue = id } } };
        // After the first time on a physical connection this costs no round trip.
        await command.PrepareAsync();
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? Item.Read(reader) : null;
    }

    public override ValueTask DisposeAsync() => _dataSource?.DisposeAsync() ?? default;
}
