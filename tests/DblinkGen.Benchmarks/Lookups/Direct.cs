using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>The floor: a connection to the remote itself, which those who need dblink do not have.</summary>
internal sealed class Direct(BenchDatabases databases, LookupQuery query) : PreparedCommandLookup("direct")
{
    protected override string Sql => query.Sql;

    protected override Task<NpgsqlConnection> ConnectAsync() => databases.OpenRemoteAsync();
}
