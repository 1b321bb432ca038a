using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>postgres_fdw: foreign tables, conditions and joins pushed to the remote.</summary>
internal sealed class ForeignTable(BenchDatabases databases, LookupQuery query) : PreparedCommandLookup("postgres_fdw")
{
    public override int Calls => 10;

    protected override string Sql => query.Sql;

    protected override async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = await databases.OpenLocalAsync();
        await using var path = new NpgsqlCommand("SET search_path TO fdw", connection);
        await path.ExecuteNonQueryAsync();
        return connection;
    }
}
