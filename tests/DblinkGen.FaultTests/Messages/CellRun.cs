using System.Diagnostics;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;

namespace DblinkGen.FaultTests.Messages;

/// <summary>Runs cells, and judges them by the promises.</summary>
/// <param name="npgsqlAlone">How long after its stop a call of Npgsql's own returns, where the local server does not answer.</param>
internal sealed class CellRun(IReadOnlyDictionary<Mishap, TimeSpan> npgsqlAlone)
{
    private const int Rounds = 2;

    /// <summary>Where Npgsql must not end a statement in its own way it is given more time than the call has. It may then try to cancel what we try to cancel, one after the other.</summary>
    private static readonly TimeSpan s_afterNpgsql = TimeSpan.FromSeconds(2);

    /// <returns>How long after its stop the call returned, or <see langword="null"/> if its message did not come.</returns>
    public async Task<TimeSpan?> RunAsync(Scene scene, Cell cell, DueCall due)
    {
        var (_, point, mishap) = cell;
        using var token = new CancellationTokenSource();
        var cameAt = 0L;
        scene.Plan(point, mishap.Fault(token).With(() => cameAt = Stopwatch.GetTimestamp()));
        var startedAt = Stopwatch.GetTimestamp();
        var call = await TimedCall.RunAsync(() => due.RunAsync(token.Token));
        var messageAt = Interlocked.Read(ref cameAt);
        var hasCome = messageAt is not 0;
        // The time-out came before the token: such a call may end either way.
        if (hasCome && mishap.StoppedBy == Stopping.Token && Stopwatch.GetElapsedTime(startedAt, messageAt) + mishap.Stop >= mishap.Pool.CommandTimeout)
            throw new TooLateException($"The message came when the time-out of the call was almost over: {call.Failure?.ToString() ?? "without an exception"}");
        Assert.True(hasCome ? mishap.Explains(call.Failure, point.Hop) : call.Failure is null, $"Not how such a call may end:\n{call.Failure}");
        TimeSpan? time = hasCome ? call.AssertEnded(messageAt, mishap.Stop, Longest(point, mishap)) : null;

        var leftAt = Stopwatch.GetTimestamp();
        var left = await TimedCall.RunAsync(due.LeaveAsync);
        Assert.Null(left.Failure);
        // A commit and the disposal of the session, which may both take the time-out.
        if (mishap.Stalls)
            left.AssertEnded(leftAt, TimeSpan.Zero, 2 * (mishap.Pool.CommandTimeout + Longest(point, mishap)));
        if (mishap.Stalls && point.Hop == Hop.ToRemote)
            Assert.Null((await TimedCall.RunAsync(() => Served.NearAsync(scene.App, 1))).Failure);
        scene.Release();
        // What was planned and has not come must not meet the next callers.
        if (!hasCome)
            scene.Mark();
        await AssertServesAsync(scene, failuresLeft: hasCome && mishap.StoppedBy == Stopping.Cut && call.Failure is null ? 1 : 0);
        return time;
    }

    private TimeSpan Longest(MessagePoint point, Mishap mishap) =>
        mishap.Stalls && point.Hop == Hop.ToLocal && (2 * npgsqlAlone[mishap]) + s_afterNpgsql + Bound.Slack is var ofNpgsql && ofNpgsql > Bound.AfterStop ? ofNpgsql : Bound.AfterStop;

    /// <summary>Other callers of the pool are served, over links that nothing was left on, and what all have been told is true.</summary>
    private static async Task AssertServesAsync(Scene scene, int failuresLeft)
    {
        for (var round = 1; round <= Rounds; round++)
        {
            foreach (var call in Calls(scene, round))
            {
                if (await Record.ExceptionAsync(call) is { } failure)
                    Assert.True(failure is DblinkException && --failuresLeft >= 0, $"A call failed after the fault:\n{failure}");
            }
        }

        await scene.Remote.AssertHoldsAsync();
        await scene.Local.AssertHoldsAsync();
    }

    private static IEnumerable<Func<Task>> Calls(Scene scene, int round) =>
    [
        () => scene.Remote.WriteOrThrowAsync(token => Served.InsertAsync(scene.App, token)),
        async () => Assert.Equal(round + 1, await Served.ScalarAsync(scene.App, round)),
        async () => Assert.Equal(Enumerable.Range(1, round), await Served.ListAsync(scene.App, round)),
    ];
}
