using Npgsql;

namespace DblinkGen.Benchmarks.Scans;

/// <summary>A way to read a whole table, row by row. Each run has a connection of its own, and so a backend whose memory is its own.</summary>
internal abstract class Scan(string name)
{
    public string Name { get; } = name;

    /// <summary>Connects, and opens the link where the contender opens one itself.</summary>
    public abstract Task<NpgsqlConnection> ConnectAsync();

    public abstract IAsyncEnumerable<Reading> ReadAsync(NpgsqlConnection connection);
}
