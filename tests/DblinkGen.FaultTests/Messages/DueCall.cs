namespace DblinkGen.FaultTests.Messages;

/// <summary>A call that is due.</summary>
/// <param name="RunAsync">Makes the call, and compares its result.</param>
/// <param name="LeaveAsync">What its caller does afterwards, whether it has failed or not.</param>
internal sealed record DueCall(Func<CancellationToken, Task> RunAsync, Func<Task> LeaveAsync)
{
    public DueCall(Func<CancellationToken, Task> runAsync)
        : this(runAsync, () => Task.CompletedTask)
    {
    }
}
