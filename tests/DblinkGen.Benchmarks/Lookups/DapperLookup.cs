using Dapper;
using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>Dapper over the hand-written SQL, with Npgsql's automatic preparing.</summary>
internal sealed class DapperLookup(BenchDatabases databases, LookupQuery query) : Lookup("dapper")
{
    private readonly string _sql = HandwrittenPrepared.Call("@id");
    private NpgsqlConnection _connection = null!;

    public override async Task OpenAsync() => _connection = await HandLink.OpenAsync(await databases.OpenLocalAsync(autoPrepare: true), query);

    public override Task<Item?> FindAsync(int id) => _connection.QuerySingleOrDefaultAsync<Item>(_sql, new { id });

    public override ValueTask DisposeAsync() => _connection?.DisposeAsync() ?? default;
}
