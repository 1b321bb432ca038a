using Dapper;
using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>The same with Dapper.AOT, which writes the reader at compile time.</summary>
[DapperAot]
internal sealed class DapperAotLookup(BenchDatabases databases, LookupQuery query) : Lookup("dapper-aot")
{
    private readonly string _sql = HandwrittenPrepared.Call("@id");
    private NpgsqlConnection _connection = null!;

    public override async Task OpenAsync() => _connection = await HandLink.OpenAsync(await databases.OpenLocalAsync(autoPrepare: true), query);

    public override Task<Item?> FindAsync(int id) => _connection.QuerySingleOrDefaultAsync<Item>(_sql, new { id });

    public override ValueTask DisposeAsync() => _connection?.DisposeAsync() ?? default;
}
