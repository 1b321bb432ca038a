using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>DblinkGen over a connection that is kept, as the hand-written contenders keep theirs.</summary>
internal sealed class Generated(BenchDatabases databases, LookupQuery query) : Lookup("dblinkgen")
{
    private NpgsqlConnection _connection = null!;
    private Func<int, Task<Item?>> _find = null!;

    public override async Task OpenAsync()
    {
        _connection = await databases.OpenLocalAsync();
        var methods = new GeneratedLookups(_connection);
        _find = query.Name == "join" ? id => methods.FindJoinedAsync(id) : id => methods.FindAsync(id);
    }

    public override Task<Item?> FindAsync(int id) => _find(id);

    public override ValueTask DisposeAsync() => _connection?.DisposeAsync() ?? default;
}

/// <summary>The declarations: DblinkGen writes the bodies.</summary>
[DblinkServer(BenchDatabases.Server, Connection = "generated")]
internal sealed partial class GeneratedLookups(NpgsqlConnection connection)
{
    [DblinkQuery(LookupQuery.Point + "@id")]
    public partial Task<Item?> FindAsync(int id, CancellationToken cancellationToken = default);

    [DblinkQuery(LookupQuery.Join + " @id")]
    public partial Task<Item?> FindJoinedAsync(int id, CancellationToken cancellationToken = default);
}
