using Step = System.Func<DblinkGen.FaultTests.Messages.Caller, System.Threading.CancellationToken, System.Threading.Tasks.Task>;

namespace DblinkGen.FaultTests.Messages;

/// <summary>The calls of a session and its transactions, each with what comes before it.</summary>
internal static class CallerSteps
{
    private static readonly Step s_begin = (caller, ct) => caller.BeginAsync(ct);
    private static readonly Step s_write = (caller, ct) => caller.WriteAsync(ct);
    private static readonly Step s_save = (caller, ct) => caller.SaveAsync(ct);

    public static IReadOnlyList<WalkedCall> All { get; } =
    [
        Step("connect", (caller, ct) => caller.ConnectAsync(ct)),
        Step("disconnect", (caller, ct) => caller.DisconnectAsync(ct), (caller, ct) => caller.ConnectAsync(ct)),
        Step("execute", (caller, ct) => caller.ExecuteAsync(ct)),
        Step("begin", s_begin),
        Step("begin, serializable", (caller, ct) => caller.BeginSerializableAsync(ct)),
        Step("command in a transaction", s_write, s_begin),
        Step("scalar in a transaction", (caller, ct) => caller.ReadAsync(ct), s_begin, s_write),
        Step("stream in a transaction", (caller, ct) => caller.StreamAsync(ct), s_begin, s_write),
        Step("savepoint", s_save, s_begin, s_write),
        Step("rollback to savepoint", (caller, ct) => caller.RollbackToSavepointAsync(ct), s_begin, s_write, s_save, s_write),
        Step("release", (caller, ct) => caller.ReleaseAsync(ct), s_begin, s_write, s_save, s_write),
        Step("rollback", (caller, ct) => caller.RollbackAsync(ct), s_begin, s_write),
        Step("commit", (caller, ct) => caller.CommitAsync(ct), s_begin, s_write),
        Step("disposal in a transaction", (caller, _) => caller.LeaveAsync(), s_begin, s_write) with { TakesToken = false },
    ];

    public static IReadOnlyList<WalkedCall> Synchronous { get; } =
    [
        StepSync("connect, synchronous", (caller, ct) => caller.ConnectAsync(ct)),
        StepSync("execute, synchronous", (caller, ct) => caller.ExecuteAsync(ct)),
        StepSync("begin, synchronous", s_begin),
        StepSync("command in a transaction, synchronous", s_write, s_begin),
        StepSync("rollback, synchronous", (caller, ct) => caller.RollbackAsync(ct), s_begin, s_write),
        StepSync("commit, synchronous", (caller, ct) => caller.CommitAsync(ct), s_begin, s_write),
    ];

    private static WalkedCall Step(string name, Step step, params Step[] before) => Create(name, isSync: false, step, before);

    private static WalkedCall StepSync(string name, Step step, params Step[] before) => Create(name, isSync: true, step, before);

    private static WalkedCall Create(string name, bool isSync, Step step, Step[] before) => new(name, TakesToken: !isSync, async scene =>
    {
        var caller = await Caller.OpenAsync(scene, isSync);
        foreach (var earlier in before)
            await earlier(caller, CancellationToken.None);
        return new(ct => step(caller, ct), caller.CommitAndLeaveAsync);
    });
}
