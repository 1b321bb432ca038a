using DblinkGen.Benchmarks.Lookups;
using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Scans;

/// <summary>dblink's own cursor functions: <c>dblink_open</c>, then <c>dblink_fetch</c> until nothing comes.</summary>
internal sealed class HandwrittenCursor(BenchDatabases databases) : Scan("handwritten-cursor")
{
    private const int FetchSize = 1000;

    public override Task<NpgsqlConnection> ConnectAsync() => LinkedConnection.OpenAsync(databases);

    public override async IAsyncEnumerable<Reading> ReadAsync(NpgsqlConnection connection)
    {
        await using var open = new NpgsqlCommand($"SELECT dblink_open('{HandLink.Name}', 'cur', '{Reading.Sql}')", connection);
        await open.ExecuteNonQueryAsync();
        await using var fetch = new NpgsqlCommand(
            $"SELECT * FROM dblink_fetch('{HandLink.Name}', 'cur', {FetchSize}) AS t({Reading.Columns})", connection);
        await fetch.PrepareAsync();
        for (var rows = FetchSize; rows == FetchSize;)
        {
            rows = 0;
            await using var reader = await fetch.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                rows++;
                yield return Reading.Read(reader);
            }
        }

        await using var close = new NpgsqlCommand($"SELECT dblink_close('{HandLink.Name}', 'cur')", connection);
        await close.ExecuteNonQueryAsync();
    }
}
