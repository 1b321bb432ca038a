using System.Diagnostics;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Stalls;

/// <summary>The remote waits for a table that an ALTER TABLE has locked, when tokens are cancelled: each call returns within the bound, and its link serves.</summary>
public sealed class LockedTableTests(FaultServers servers)
{
    private const int Many = 40;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private static readonly bool[] s_both = [true, false];

    public static TheoryData<string, bool, bool> Shapes => [.. from shape in Locked.Calls.Keys from isWarm in s_both from prepare in s_both select (shape, isWarm, prepare)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_token_ends_a_call_that_waits_for_a_lock(string shape, bool isWarm, bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await CreateTableAsync(route);
        await using var app = CreateApp(route, prepare, connections: 1);
        var call = Locked.Calls[shape];
        for (var i = 0; isWarm && i < 2; i++)
            await call(app, CancellationToken.None);
        await AssertEndAsync(route, [ct => call(app, ct)]);
        await call(app, CancellationToken.None);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Tokens_end_many_calls_that_wait_for_a_lock(bool isWarm, bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await CreateTableAsync(route);
        await using var app = CreateApp(route, prepare, Many);
        // A lock of its own kind, VACUUM waits for itself.
        Func<CancellationToken, Task>[] calls = [.. from i in Enumerable.Range(0, Many)
            let shape = Locked.Calls.Where(c => c.Key is not ("statement that stands alone" or "text")).ElementAt(i % (Locked.Calls.Count - 2))
            select (Func<CancellationToken, Task>)(ct => shape.Value(app, ct))];
        for (var i = 0; isWarm && i < 2; i++)
            await Task.WhenAll(calls.Select(call => call(CancellationToken.None)));
        await AssertEndAsync(route, calls);
        await Task.WhenAll(calls.Select(call => call(CancellationToken.None)));
    }

    private static NpgsqlDataSource CreateApp(Route route, bool prepare, int connections) =>
        route.CreateApp(builder => builder.MaxPoolSize = connections, new() { Servers = route.Options.Servers, Prepare = prepare });

    private static async Task AssertEndAsync(Route route, Func<CancellationToken, Task>[] calls)
    {
        await using var blocker = await route.Remote.OpenConnectionAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await Sql.RunAsync(blocker, $"ALTER TABLE {route.RemoteRole}.waiting ALTER COLUMN value TYPE varchar(30)");
        using var token = new CancellationTokenSource();
        var running = calls.Select(call => EndsAtAsync(() => call(token.Token))).ToArray();
        await AllWaitAsync(route, calls.Length);
        var cancelled = Stopwatch.GetTimestamp();
        await token.CancelAsync();
        foreach (var (failure, endedAt) in await Task.WhenAll(running))
        {
            Assert.IsType<DblinkCanceledException>(failure);
            Assert.InRange(Stopwatch.GetElapsedTime(cancelled, endedAt), TimeSpan.Zero, Bound.AfterStop);
        }

        await transaction.RollbackAsync();
    }

    private static async Task AllWaitAsync(Route route, int calls)
    {
        const string waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND usename = ";
        for (var time = Stopwatch.StartNew(); await Sql.ScalarAsync<long>(route.Remote, $"{waiting}'{route.RemoteRole}'") < calls; await Task.Delay(20))
            Assert.True(time.Elapsed < s_patience, "The calls do not wait for the lock.");
    }

    private static async Task<(Exception? Failure, long EndedAt)> EndsAtAsync(Func<Task> call) => (await Record.ExceptionAsync(call), Stopwatch.GetTimestamp());

    /// <summary>The role's own schema comes first in its search_path.</summary>
    private static Task CreateTableAsync(Route route) => Sql.RunAsync(route.Remote,
        $"""
        CREATE SCHEMA {route.RemoteRole} AUTHORIZATION {route.RemoteRole};
        CREATE TABLE {route.RemoteRole}.waiting AS SELECT 1 AS id, 'x'::text AS value;
        ALTER TABLE {route.RemoteRole}.waiting OWNER TO {route.RemoteRole};
        """);
}
