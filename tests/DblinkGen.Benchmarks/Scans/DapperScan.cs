using Dapper;
using DblinkGen.Benchmarks.Lookups;
using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Scans;

/// <summary>Dapper, unbuffered, over the hand-written SQL. It has no <c>DateTimeOffset</c>, which is converted.</summary>
internal sealed class DapperScan(BenchDatabases databases) : Scan("dapper")
{
    public override Task<NpgsqlConnection> ConnectAsync() => LinkedConnection.OpenAsync(databases);

    public override async IAsyncEnumerable<Reading> ReadAsync(NpgsqlConnection connection)
    {
        var sql = $"SELECT id, label, amount, taken_at AS takenat, valid, code FROM dblink('{HandLink.Name}', '{Reading.Sql}') AS t({Reading.Columns})";
        await foreach (var row in connection.QueryUnbufferedAsync<Row>(sql))
            yield return new(row.Id, row.Label, row.Amount, row.TakenAt, row.Valid, row.Code);
    }

    private readonly record struct Row(int Id, string Label, decimal Amount, DateTime TakenAt, bool Valid, Guid Code);
}
