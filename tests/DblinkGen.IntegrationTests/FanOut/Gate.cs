using Npgsql;

namespace DblinkGen.IntegrationTests.FanOut;

/// <summary>Holds the statements of some shards at a lock of its own, so that a test knows what is at work.</summary>
internal sealed class Gate : IAsyncDisposable
{
    private static int s_nextKey = 9_000_000;

    private readonly Dictionary<int, NpgsqlConnection> _locks = [];

    /// <summary>What the statements wait for.</summary>
    public int Key { get; } = Interlocked.Increment(ref s_nextKey);

    public static async Task<Gate> CloseAsync(Shards shards, params IEnumerable<int> numbers)
    {
        var gate = new Gate();
        foreach (var number in numbers)
        {
            var connection = gate._locks[number] = await shards.Shard(number).OpenConnectionAsync();
            await RunAsync(connection, $"SELECT pg_advisory_lock({gate.Key})");
        }

        return gate;
    }

    public Task OpenAsync(int number) => RunAsync(_locks[number], $"SELECT pg_advisory_unlock({Key})");

    /// <summary>Until each of the statements stands at the gate.</summary>
    public async Task ArrivedAsync()
    {
        foreach (var connection in _locks.Values)
            await UntilAsync(connection, 1);
    }

    /// <summary>Whether no statement stands there any more.</summary>
    public async Task LeftAsync()
    {
        foreach (var connection in _locks.Values)
            await UntilAsync(connection, 0);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _locks.Values)
        {
            await RunAsync(connection, "SELECT pg_advisory_unlock_all()");
            await connection.DisposeAsync();
        }
    }

    private async Task UntilAsync(NpgsqlConnection connection, long waiting)
    {
        for (var deadline = DateTime.UtcNow.AddSeconds(30); await WaitingAsync(connection) != waiting;)
            Assert.True(DateTime.UtcNow < deadline, $"Not within 30 s: {waiting} at the gate");
    }

    private async Task<long> WaitingAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            $"""
            SELECT count(*) FROM pg_locks JOIN pg_database d ON d.oid = database
            WHERE locktype = 'advisory' AND objid = {Key} AND NOT granted AND datname = current_database()
            """,
            connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
