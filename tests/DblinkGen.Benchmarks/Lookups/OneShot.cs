using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>What many write: <c>dblink('server', …)</c>, which opens a connection to the remote for each call.</summary>
internal sealed class OneShot(BenchDatabases databases, LookupQuery query) : PreparedCommandLookup("one-shot")
{
    public override int Calls => 1;

    protected override string Sql =>
        $"SELECT id, name, price FROM dblink('{BenchDatabases.Server}', format('{query.Template}', $1)) AS t({Item.Columns})";

    protected override Task<NpgsqlConnection> ConnectAsync() => databases.OpenLocalAsync();
}
