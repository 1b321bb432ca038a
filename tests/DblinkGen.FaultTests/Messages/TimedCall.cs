using System.Diagnostics;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Messages;

/// <summary>How a call ended, and when.</summary>
/// <param name="Failure">Its exception, or <see langword="null"/>.</param>
/// <param name="EndedAt">A time stamp of <see cref="Stopwatch"/>.</param>
internal sealed record TimedCall(Exception? Failure, long EndedAt)
{
    /// <summary>Longer than any call may take, so that one that returns late is told from one that does not.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>Runs a call on a thread of its own: a synchronous one that does not return must not keep the test.</summary>
    public static async Task<TimedCall> RunAsync(Func<Task> call)
    {
        var running = Task.Factory.StartNew(
            async () => new TimedCall(await Record.ExceptionAsync(call), Stopwatch.GetTimestamp()),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap();
        try
        {
            return await running.WaitAsync(s_patience);
        }
        catch (TimeoutException)
        {
            throw new XunitException($"The call has not returned after {s_patience.TotalSeconds} s.");
        }
    }

    /// <summary>Returns how long after its stop the call ended.</summary>
    /// <exception cref="TooLateException">It was longer than it may be.</exception>
    public TimeSpan AssertEnded(long moment, TimeSpan stop, TimeSpan longest)
    {
        var time = Stopwatch.GetElapsedTime(moment, EndedAt) - stop;
        return time <= longest
            ? time
            : throw new TooLateException($"The call returned {time.TotalSeconds:0.00} s after it was stopped: {Failure?.ToString() ?? "without an exception"}");
    }
}
