using System.Diagnostics;

namespace DblinkGen.FaultTests.Servers;

/// <summary>The promised bound: a call returns at the latest three seconds after its time-out or token, whatever the remote does.</summary>
internal static class Bound
{
    /// <summary>For a machine that is busy with other tests.</summary>
    public static readonly TimeSpan Slack = TimeSpan.FromSeconds(1);

    /// <summary>The promise, and the slack.</summary>
    public static readonly TimeSpan AfterStop = TimeSpan.FromSeconds(3) + Slack;

    /// <summary>Runs a call that its time-out or token stops after a while. Returns its exception, or <see langword="null"/>.</summary>
    /// <remarks>On a thread of its own: a synchronous call that does not return must not keep the test.</remarks>
    public static async Task<Exception?> ReturnsAsync(Func<Task> call, TimeSpan stopsAfter)
    {
        var time = Stopwatch.StartNew();
        var running = Task.Factory.StartNew(call, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
        try
        {
            await running.WaitAsync(stopsAfter + AfterStop);
            return null;
        }
        catch (TimeoutException) when (!running.IsCompleted)
        {
            throw new Xunit.Sdk.XunitException($"The call, stopped after {stopsAfter.TotalSeconds} s, has not returned after {time.Elapsed.TotalSeconds:0.0} s.");
        }
        catch (Exception failure)
        {
            return failure;
        }
    }
}
