using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>
/// Hand-written as one must who wants a cancellation to reach the remote: sent, got, and the end got as well, in one batch. A dead link is not seen
/// beforehand.
/// </summary>
internal sealed class HandwrittenCancellable(BenchDatabases databases, LookupQuery query) : Lookup("handwritten-cancellable")
{
    private readonly NpgsqlParameter<int> _id = new();
    private NpgsqlBatch _batch = null!;

    public override async Task OpenAsync()
    {
        _batch = new(await HandLink.OpenAsync(await databases.OpenLocalAsync(), query))
        {
            BatchCommands =
            {
                new($"SELECT dblink_send_query('{HandLink.Name}', format('EXECUTE find(%L)', $1))") { Parameters = { _id } },
                new($"SELECT id, name, price FROM dblink_get_result('{HandLink.Name}') AS t({Item.Columns})"),
                new($"SELECT count(*) FROM dblink_get_result('{HandLink.Name}') AS t({Item.Columns})"),
            },
        };
        await _batch.PrepareAsync();
    }

    public override async Task<Item?> FindAsync(int id)
    {
        _id.TypedValue = id;
        await using var reader = await _batch.ExecuteReaderAsync();
        await reader.NextResultAsync();
        return await reader.ReadAsync() ? Item.Read(reader) : null;
    }

    public override async ValueTask DisposeAsync()
    {
        if (_batch?.Connection is { } connection)
            await connection.DisposeAsync();
    }
}
