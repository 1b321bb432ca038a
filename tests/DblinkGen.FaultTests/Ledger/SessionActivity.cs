using System.Diagnostics;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Ledger;

/// <summary>What the sessions of a test do on a server.</summary>
internal static class SessionActivity
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until no session is at work or inside a transaction. Returns those that still are, or <see langword="null"/>.</summary>
    /// <param name="server">A superuser's data source.</param>
    /// <param name="name">The role or the <c>application_name</c> of the sessions.</param>
    /// <param name="patience">How long to wait.</param>
    public static async Task<string?> LeftAsync(NpgsqlDataSource server, string name, TimeSpan patience)
    {
        var time = Stopwatch.StartNew();
        while (true)
        {
            var activity = await ReadAsync(server, name);
            if (activity is null || time.Elapsed >= patience)
                return activity;
            await Task.Delay(s_pause);
        }
    }

    /// <summary>Waits until there are as many sessions as expected. Returns how many there are at the end.</summary>
    public static async Task<long> CountAsync(NpgsqlDataSource server, string role, int expected, TimeSpan patience)
    {
        var time = Stopwatch.StartNew();
        while (true)
        {
            var count = await Sql.ScalarAsync<long>(server, $"SELECT count(*) FROM pg_stat_activity WHERE usename = '{role}'");
            if (count == expected || time.Elapsed >= patience)
                return count;
            await Task.Delay(s_pause);
        }
    }

    private static async Task<string?> ReadAsync(NpgsqlDataSource server, string name)
    {
        await using var command = server.CreateCommand(
            """
            SELECT string_agg(format('pid %s, %s: %s', pid, state, left(query, 200)), E'\n')
            FROM pg_stat_activity WHERE $1 IN (usename, application_name) AND state <> 'idle'
            """);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
        return await command.ExecuteScalarAsync() as string;
    }
}
