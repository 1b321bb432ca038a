using System.Diagnostics;
using Npgsql;

namespace DblinkGen.FaultTests.Ledger;

/// <summary>What the sessions of a role do on the remote.</summary>
internal static class RemoteActivity
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until no session of the role is at work or inside a transaction. Returns those that still are, or <see langword="null"/>.</summary>
    public static async Task<string?> LeftAsync(NpgsqlDataSource remote, string role, TimeSpan patience)
    {
        var time = Stopwatch.StartNew();
        while (true)
        {
            var activity = await ReadAsync(remote, role);
            if (activity is null || time.Elapsed >= patience)
                return activity;
            await Task.Delay(s_pause);
        }
    }

    private static async Task<string?> ReadAsync(NpgsqlDataSource remote, string role)
    {
        await using var command = remote.CreateCommand(
            """
            SELECT string_agg(format('pid %s, %s: %s', pid, state, left(query, 200)), E'\n')
            FROM pg_stat_activity WHERE usename = $1 AND state <> 'idle'
            """);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = role });
        return await command.ExecuteScalarAsync() as string;
    }
}
