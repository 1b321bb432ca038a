using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>
/// The hand-written statement with the question whether the link is there, for this role, in it: what it costs to be sure, apart from all else that
/// DblinkGen does.
/// </summary>
internal sealed class HandwrittenEnsured(BenchDatabases databases, LookupQuery query) : PreparedCommandLookup("handwritten-ensured")
{
    protected override string Sql => HandwrittenPrepared.Call("$1").Replace(
        $"'{HandLink.Name}'",
        $"CASE WHEN current_user = '{BenchDatabases.LocalRole}' AND '{HandLink.Name}' = ANY (dblink_get_connections()) THEN '{HandLink.Name}' END",
        StringComparison.Ordinal);

    protected override async Task<NpgsqlConnection> ConnectAsync() => await HandLink.OpenAsync(await databases.OpenLocalAsync(), query);
}
