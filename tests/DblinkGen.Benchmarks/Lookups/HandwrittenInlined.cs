using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>A named link, and the literal put into the remote text by the local server: the remote plans each call anew.</summary>
internal sealed class HandwrittenInlined(BenchDatabases databases, LookupQuery query) : PreparedCommandLookup("handwritten-inlined")
{
    protected override string Sql => $"SELECT id, name, price FROM dblink('{HandLink.Name}', format('{query.Template}', $1)) AS t({Item.Columns})";

    protected override async Task<NpgsqlConnection> ConnectAsync() => await HandLink.OpenAsync(await databases.OpenLocalAsync(), query);
}
