using System.Globalization;
using DblinkGen.IntegrationTests.Servers;
using DblinkGen.IntegrationTests.TestServer;
using Npgsql;

namespace DblinkGen.IntegrationTests.Execution;

/// <summary>
/// The remote holds each statement at an advisory lock of the test's, so that a call is stopped while it is at work, and never before or after.
/// </summary>
internal sealed class HeldRemote : IAsyncDisposable
{
    private static int s_nextKey = 7_000_000;

    private readonly TwoDatabases _databases;
    private readonly NpgsqlConnection _lock;

    private HeldRemote(TwoDatabases databases, NpgsqlConnection connection) => (_databases, _lock) = (databases, connection);

    /// <summary>The lock's.</summary>
    public int Key { get; } = Interlocked.Increment(ref s_nextKey);

    public static async Task<HeldRemote> StartAsync(TwoDatabases databases)
    {
        var held = new HeldRemote(databases, await databases.Remote.OpenConnectionAsync());
        await held.RunAsync("pg_advisory_lock");
        return held;
    }

    public Task ReleaseAsync() => RunAsync("pg_advisory_unlock");

    public Task AtWorkAsync() => Eventually.BecomesTrueAsync(
        () => TwoDatabases.ScalarAsync<bool>(_databases.Remote,
            $"SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = {Key} AND NOT granted)").GetAwaiter().GetResult(),
        "the remote is at work");

    /// <summary>Cancels the call while the remote is at work on it, and waits for it to return.</summary>
    public async Task CancelAtWorkAsync(Task call, CancellationTokenSource cancellation)
    {
        await AtWorkAsync();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    public Task<string> StateAsync(int pid) =>
        TwoDatabases.ScalarAsync<string>(_databases.Remote, $"SELECT coalesce((SELECT state FROM pg_stat_activity WHERE pid = {pid}), 'gone')");

    public ValueTask DisposeAsync() => _lock.DisposeAsync();

    private async Task RunAsync(string function)
    {
        await using var command = new NpgsqlCommand(string.Create(CultureInfo.InvariantCulture, $"SELECT {function}({Key})"), _lock);
        await command.ExecuteNonQueryAsync();
    }
}
