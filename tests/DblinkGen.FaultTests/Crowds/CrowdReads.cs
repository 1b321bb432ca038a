using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Crowds;

/// <summary>The ways of a crowd to read, each of which compares its rows.</summary>
internal static class CrowdReads
{
    public static IReadOnlyList<Func<NpgsqlDataSource, AskedRows, CancellationToken, Task>> All { get; } =
    [
        async (app, rows, ct) => Assert.Equal(rows.First, await CrowdCalls.OneAsync(app, rows.First, ct)),
        (app, rows, _) => OnItsOwnThread(() => Assert.Equal(rows.First, CrowdCalls.OneSync(app, rows.First))),
        async (app, rows, ct) => Whole(rows, await CrowdCalls.ListAsync(app, rows.First, rows.Last, ct)),
        (app, rows, _) => OnItsOwnThread(() => Whole(rows, CrowdCalls.ListSync(app, rows.First, rows.Last))),
        (app, rows, ct) => StreamAsync(rows, CrowdCalls.StreamAsync(app, rows.First, rows.Last, ct)),
        (app, rows, ct) => StreamAsync(rows, CrowdCalls.StreamByTenAsync(app, rows.First, rows.Last, ct)),
        (app, rows, ct) => LeaveAsync(CrowdCalls.StreamByTenAsync(app, rows.First, rows.Last, ct), rows.Count / 2, row => rows.Take(row)),
        async (app, rows, ct) => WholeOfBoth(rows, await CrowdCalls.FanOutAsync(app, rows.First, rows.Last, ct)),
        (app, rows, _) => OnItsOwnThread(() => WholeOfBoth(rows, CrowdCalls.FanOutSync(app, rows.First, rows.Last))),
        async (app, rows, ct) => WholeOfBoth(rows, await CrowdCalls.FanOutStreamAsync(app, rows.First, rows.Last, ct).ToListAsync(ct)),
        (app, rows, ct) => LeaveAsync(CrowdCalls.FanOutStreamAsync(app, rows.First, rows.Last, ct), rows.Count / 2, rows.Take),
        async (app, rows, ct) => Whole(rows, await CrowdCalls.ComposedAsync(app, rows.First, rows.Last, ct)),
    ];

    /// <summary>Compares each row when it comes: what a stream delivers before it fails counts.</summary>
    public static async Task StreamAsync(AskedRows rows, IAsyncEnumerable<int> stream)
    {
        await foreach (var row in stream)
            rows.Take(row);
        rows.AssertComplete(Route.Far);
    }

    public static void Whole(AskedRows rows, List<int> list)
    {
        list.ForEach(row => rows.Take(row));
        rows.AssertComplete(Route.Far);
    }

    private static void WholeOfBoth(AskedRows rows, List<ServerRow> list)
    {
        list.ForEach(rows.Take);
        rows.AssertComplete(Route.Far, Route.Near);
    }

    private static async Task LeaveAsync<T>(IAsyncEnumerable<T> stream, int after, Action<T> take)
    {
        await foreach (var row in stream)
        {
            take(row);
            if (after-- == 0)
                break;
        }
    }

    /// <summary>Runs synchronous code on a thread of its own: a hundred callers that wait on threads of the pool would leave none for what they wait for.</summary>
    public static Task OnItsOwnThread(Action call) => Task.Factory.StartNew(call, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
