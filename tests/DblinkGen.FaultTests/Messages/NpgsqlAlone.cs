using System.Diagnostics;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;
using Npgsql;

namespace DblinkGen.FaultTests.Messages;

/// <summary>How long Npgsql itself takes to give up a local server that does not answer: more than that nobody can promise.</summary>
internal static class NpgsqlAlone
{
    /// <summary>At 5 and 6 the reader is closed: Npgsql hears no token then, and passes over its time-out.</summary>
    private static readonly MessagePoint[] s_points =
    [
        new(Hop.ToLocal, Direction.ToServer, 1, 'P'),
        new(Hop.ToLocal, Direction.ToClient, 1, '1'),
        new(Hop.ToLocal, Direction.ToClient, 5, 'C'),
        new(Hop.ToLocal, Direction.ToClient, 6, 'Z'),
    ];

    /// <summary>For each mishap that stalls, the longest return after the stop.</summary>
    public static async Task<IReadOnlyDictionary<Mishap, TimeSpan>> ReturnsAfterAsync(FaultServers servers)
    {
        var times = await Task.WhenAll(
            from mishap in Mishap.All
            where mishap.Stalls
            from point in s_points
            select ReturnsAfterAsync(servers, mishap, point));
        return times.GroupBy(t => t.Mishap).ToDictionary(group => group.Key, group => group.Max(t => t.Time));
    }

    private static async Task<(Mishap Mishap, TimeSpan Time)> ReturnsAfterAsync(FaultServers servers, Mishap mishap, MessagePoint point)
    {
        await using var scene = await Scene.OpenAsync(servers, prepare: false, mishap.Pool);
        await ReadAsync(scene, CancellationToken.None);
        scene.Mark();
        using var token = new CancellationTokenSource();
        var cameAt = 0L;
        scene.Plan(point, mishap.Fault(token).With(() => cameAt = Stopwatch.GetTimestamp()));
        var call = await TimedCall.RunAsync(() => ReadAsync(scene, token.Token));
        Assert.NotEqual(0, cameAt);
        return (mishap, Stopwatch.GetElapsedTime(cameAt, call.EndedAt) - mishap.Stop);
    }

    private static async Task ReadAsync(Scene scene, CancellationToken ct)
    {
        await using var connection = await scene.App.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand("SELECT 1", connection);
        await command.ExecuteScalarAsync(ct);
    }
}
