namespace DblinkGen.FaultTests.Proxy;

/// <summary>What happens to a message instead of being passed on.</summary>
public sealed class Fault
{
    private readonly string _name;
    private readonly Func<Leg, ReadOnlyMemory<byte>, ValueTask> _apply;

    private Fault(string name, Func<Leg, ReadOnlyMemory<byte>, ValueTask> apply) => (_name, _apply) = (name, apply);

    /// <summary>From here on this connection is held in both directions, with its sockets open, until <see cref="FaultProxy.Release"/>.</summary>
    public static Fault Stall { get; } = new("stall", (leg, bytes) =>
    {
        leg.Connection.Gate.Close();
        return leg.PassOnAsync(bytes);
    });

    /// <summary>The same for all connections, new ones and cancel requests included: the network is gone.</summary>
    public static Fault StallNetwork { get; } = new("stall network", (leg, bytes) =>
    {
        leg.Connection.Network.Close();
        return leg.PassOnAsync(bytes);
    });

    /// <summary>Both sides lose the connection; the message is not passed on.</summary>
    public static Fault Cut(CutMode mode) => new($"cut by {mode}", (leg, _) =>
    {
        leg.Connection.Cut(mode);
        return default;
    });

    /// <summary>The message, and what follows it in its direction, comes late.</summary>
    public static Fault Delay(TimeSpan time) => new($"delay of {time.TotalSeconds} s", async (leg, bytes) =>
    {
        await Task.Delay(time, leg.Connection.Ended);
        await leg.PassOnAsync(bytes);
    });

    /// <summary>Something of the test's, such as cancelling a token, runs before the message is passed on.</summary>
    public static Fault Call(Action action) => new("call", async (leg, bytes) =>
    {
        // Cancelling a token may send a cancel request, and waits for its end.
        await Task.Run(action);
        await leg.PassOnAsync(bytes);
    });

    /// <summary>The message is swallowed and its sender gets this answer: from the local server's side, a remote that lies.</summary>
    public static Fault Answer(params Message[] messages) => new("answer " + Types(messages), async (leg, _) =>
    {
        foreach (var message in messages)
            await leg.AnswerAsync(message.Bytes);
    });

    /// <summary>These messages are passed on instead.</summary>
    public static Fault Replace(params Message[] messages) => new("replace by " + Types(messages), async (leg, _) =>
    {
        foreach (var message in messages)
            await leg.PassOnAsync(message.Bytes);
    });

    /// <summary>These messages are passed on, then the message itself.</summary>
    public static Fault Inject(params Message[] messages) => new("inject " + Types(messages), async (leg, bytes) =>
    {
        foreach (var message in messages)
            await leg.PassOnAsync(message.Bytes);
        await leg.PassOnAsync(bytes);
    });

    /// <summary>Something of the test's that does not wait runs first.</summary>
    public Fault With(Action action) => new(_name, (leg, bytes) =>
    {
        action();
        return _apply(leg, bytes);
    });

    /// <summary>The message is swallowed and its sender gets this, whole messages or not; then the connection ends or stays open.</summary>
    public static Fault Say(string name, IReadOnlyList<ReadOnlyMemory<byte>> parts, CutMode? end) => new(name, async (leg, _) =>
    {
        foreach (var part in parts)
            await leg.AnswerAsync(part);
        if (end is { } mode)
            leg.Connection.Cut(mode);
    });

    public override string ToString() => _name;

    internal ValueTask ApplyAsync(Leg leg, ReadOnlyMemory<byte> bytes) => _apply(leg, bytes);

    private static string Types(Message[] messages) => string.Concat(messages.Select(m => m.Type));
}
