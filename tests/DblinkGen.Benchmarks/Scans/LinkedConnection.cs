using DblinkGen.Benchmarks.Lookups;
using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Scans;

/// <summary>A local connection with the named link of those who write it by hand.</summary>
internal static class LinkedConnection
{
    public static async Task<NpgsqlConnection> OpenAsync(BenchDatabases databases)
    {
        var connection = await databases.OpenLocalAsync();
        await using var connect = new NpgsqlCommand(HandLink.Connect, connection);
        await connect.ExecuteNonQueryAsync();
        return connection;
    }
}
