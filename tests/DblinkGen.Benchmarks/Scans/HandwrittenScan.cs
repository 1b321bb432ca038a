using DblinkGen.Benchmarks.Lookups;
using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Scans;

/// <summary>A command on a connection, its rows read by hand.</summary>
internal abstract class HandwrittenReader(string name) : Scan(name)
{
    protected abstract string Sql { get; }

    public sealed override async IAsyncEnumerable<Reading> ReadAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            yield return Reading.Read(reader);
    }
}

/// <summary>The yardstick: <c>dblink()</c> over a named link, which collects the whole result in the local backend.</summary>
internal sealed class HandwrittenScan(BenchDatabases databases) : HandwrittenReader("handwritten")
{
    protected override string Sql => $"SELECT * FROM dblink('{HandLink.Name}', '{Reading.Sql}') AS t({Reading.Columns})";

    public override Task<NpgsqlConnection> ConnectAsync() => LinkedConnection.OpenAsync(databases);
}

/// <summary>The floor: a connection to the remote itself.</summary>
internal sealed class DirectScan(BenchDatabases databases) : HandwrittenReader("direct")
{
    protected override string Sql => Reading.Sql;

    public override Task<NpgsqlConnection> ConnectAsync() => databases.OpenRemoteAsync();
}

/// <summary>postgres_fdw, 1,000 rows a fetch.</summary>
internal sealed class ForeignTableScan(BenchDatabases databases) : HandwrittenReader("postgres_fdw")
{
    protected override string Sql => Reading.Sql.Replace("FROM ", "FROM fdw.", StringComparison.Ordinal);

    public override async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = await databases.OpenLocalAsync();
        await using var warm = new NpgsqlCommand("SELECT 1 FROM fdw.maker LIMIT 1", connection);
        await warm.ExecuteNonQueryAsync();
        return connection;
    }
}
