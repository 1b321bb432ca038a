using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Scans;

/// <summary>DblinkGen: the whole result at once or through a remote cursor.</summary>
internal sealed class GeneratedScan(string name, BenchDatabases databases, Func<GeneratedScans, IAsyncEnumerable<Reading>> read) : Scan(name)
{
    public override Task<NpgsqlConnection> ConnectAsync() => GeneratedScans.ConnectAsync(databases);

    public override IAsyncEnumerable<Reading> ReadAsync(NpgsqlConnection connection) => read(new GeneratedScans(connection));
}

/// <summary>The declarations: DblinkGen writes the bodies.</summary>
[DblinkServer(BenchDatabases.Server, Connection = "generated")]
internal sealed partial class GeneratedScans(NpgsqlConnection connection)
{
    public static async Task<NpgsqlConnection> ConnectAsync(BenchDatabases databases)
    {
        var connection = await databases.OpenLocalAsync();
        await new GeneratedScans(connection).WarmAsync();
        return connection;
    }

    [DblinkQuery(Reading.Sql, FetchSize = 0)]
    public partial IAsyncEnumerable<Reading> ReadAsync(CancellationToken cancellationToken = default);

    [DblinkQuery(Reading.Sql)]
    public partial IAsyncEnumerable<Reading> StreamAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT 1")]
    private partial Task<int> WarmAsync(CancellationToken cancellationToken = default);
}
