using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>The named link of those who write it by hand, with the remote prepared statement.</summary>
internal static class HandLink
{
    public const string Name = "hand";

    public const string Connect = $"SELECT dblink_connect('{Name}', '{BenchDatabases.Server}')";

    public static string Prepare(LookupQuery query) =>
        $"SELECT dblink_exec('{Name}', 'PREPARE find(int4) AS {query.Sql.Replace("'", "''", StringComparison.Ordinal)}')";

    public static async Task<NpgsqlConnection> OpenAsync(NpgsqlConnection connection, LookupQuery query)
    {
        await using (var connect = new NpgsqlCommand(Connect, connection))
            await connect.ExecuteNonQueryAsync();
        await using (var prepare = new NpgsqlCommand(Prepare(query), connection))
            await prepare.ExecuteNonQueryAsync();
        return connection;
    }
}
