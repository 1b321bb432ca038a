using System.Collections.Concurrent;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Sweeps;

/// <summary>Runs a call once for each of its messages, each time on a route of its own, with a fault at that message.</summary>
internal static class Sweep
{
    /// <summary>Lists the messages of a call; of a run of rows the first and the last.</summary>
    /// <param name="servers">The two databases.</param>
    /// <param name="hops">The connections to look at.</param>
    /// <param name="warm">Brings a route to where the call is due, and returns the call.</param>
    /// <param name="most">How many messages to list at most: of more, the first, the last and some between.</param>
    public static async Task<IReadOnlyList<MessagePoint>> PointsAsync(
        FaultServers servers, Hop[] hops, Func<Route, Task<Func<Task>>> warm, int most = int.MaxValue)
    {
        await using var route = await Route.OpenAsync(servers);
        var call = await warm(route);
        route.Mark();
        await call();
        var points = hops.SelectMany(hop => new[] { Direction.ToServer, Direction.ToClient }.SelectMany(direction => Ends(hop, direction, route))).ToList();
        Assert.NotEmpty(points);
        return points.Count <= most ? points : [.. Enumerable.Range(0, most).Select(i => points[i * (points.Count - 1) / (most - 1)])];
    }

    /// <summary>Runs the cases, some at a time, and reports all that fail with what went through the proxies.</summary>
    /// <param name="servers">The two databases.</param>
    /// <param name="cases">What to run.</param>
    /// <param name="run">Runs a case on a route of its own.</param>
    /// <param name="atOnce">How many run at the same time: many where they only wait.</param>
    /// <param name="farOptions">As in <see cref="Route.OpenAsync"/>.</param>
    public static async Task RunAsync<T>(
        FaultServers servers, IEnumerable<T> cases, Func<Route, T, Task> run, int atOnce = 4, string farOptions = "")
    {
        var failures = new ConcurrentQueue<string>();
        var count = 0;
        await Parallel.ForEachAsync(cases, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (item, _) =>
        {
            Interlocked.Increment(ref count);
            await using var route = await Route.OpenAsync(servers, farOptions);
            if (await Record.ExceptionAsync(() => run(route, item)) is { } failure)
                failures.Enqueue($"-- {item}\n{Shown(failure)}\n   to the local server:\n{route.ToLocal.Transcript}\n   to the remote:\n{route.ToRemote.Transcript}");
        });
        Assert.NotEqual(0, count);
        if (!failures.IsEmpty)
            throw new XunitException($"{failures.Count} of {count} cases failed:\n{string.Join('\n', failures)}");
    }

    private static string Shown(Exception failure) => failure is XunitException ? failure.Message : failure.ToString();

    /// <summary>NotificationResponse and Terminate: nobody waits for them.</summary>
    private static bool IsOfCall(Direction direction, char type) => (direction, type) is not ((Direction.ToClient, 'A') or (Direction.ToServer, 'X'));

    private static IEnumerable<MessagePoint> Ends(Hop hop, Direction direction, Route route)
    {
        var types = route.Proxy(hop).Types(direction);
        for (var i = 0; i < types.Count; i++)
        {
            if (!IsOfCall(direction, types[i]))
                continue;
            if (i == 0 || i == types.Count - 1 || types[i - 1] != types[i] || types[i + 1] != types[i])
                yield return new(hop, direction, i + 1, types[i]);
        }
    }
}
