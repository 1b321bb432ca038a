using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Sweeps;

namespace DblinkGen.FaultTests.Messages;

/// <summary>What happens at a message, the last dimension of the walk.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Fault">What the proxy does; it may cancel the token of the call.</param>
/// <param name="Stop">When the call is stopped, counted from the message.</param>
/// <param name="StoppedBy">By what.</param>
/// <param name="Pool">The settings of the pool.</param>
internal sealed record Mishap(string Name, Func<CancellationTokenSource, Fault> Fault, TimeSpan Stop, Stopping StoppedBy, PoolSettings Pool)
{
    private static readonly TimeSpan s_tokenAfter = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan s_delay = TimeSpan.FromMilliseconds(200);

    private static readonly PoolSettings s_usual = new(TimeSpan.FromSeconds(30), Resets: true);
    private static readonly PoolSettings s_hasty = new(TimeSpan.FromSeconds(3), Resets: false);

    public static IReadOnlyList<Mishap> All { get; } =
    [
        new("cancel", token => Proxy.Fault.Call(token.Cancel), TimeSpan.Zero, Stopping.Token, s_usual),
        new("cancel, and the message is late", token => Proxy.Fault.Delay(s_delay).With(() => token.CancelAsync()), TimeSpan.Zero, Stopping.Token, s_usual),
        new("cut by Reset", _ => Proxy.Fault.Cut(CutMode.Reset), TimeSpan.Zero, Stopping.Cut, s_usual),
        new("cut by Finish", _ => Proxy.Fault.Cut(CutMode.Finish), TimeSpan.Zero, Stopping.Cut, s_usual),
        new("delay", _ => Proxy.Fault.Delay(s_delay), TimeSpan.Zero, Stopping.None, s_usual),
        new("stall of the connection, cancel", token => Proxy.Fault.Stall.With(() => token.CancelAfter(s_tokenAfter)), s_tokenAfter, Stopping.Token, s_hasty),
        new("stall of the network, cancel", token => Proxy.Fault.StallNetwork.With(() => token.CancelAfter(s_tokenAfter)), s_tokenAfter, Stopping.Token, s_hasty),
        new("stall of the connection, time-out", _ => Proxy.Fault.Stall, s_hasty.CommandTimeout, Stopping.Timeout, s_hasty),
        new("stall of the network, time-out", _ => Proxy.Fault.StallNetwork, s_hasty.CommandTimeout, Stopping.Timeout, s_hasty),
    ];

    /// <summary>Whether nothing is passed on until the proxy is told to.</summary>
    public bool Stalls => !Pool.Resets;

    public bool AppliesTo(WalkedCall call) => StoppedBy != Stopping.Token || call.TakesToken;

    /// <summary>Whether a call that met it may fail so. Npgsql hides a time-out that comes while it closes a reader: it closes the connection to the local server.</summary>
    public bool Explains(Exception? failure, Hop hop) => failure switch
    {
        null => true,
        DblinkCanceledException => StoppedBy == Stopping.Token,
        DblinkException { Kind: DblinkErrorKind.LinkLost, InnerException: InvalidOperationException } when hop == Hop.ToLocal => StoppedBy is Stopping.Timeout or Stopping.Cut,
        DblinkException { Kind: DblinkErrorKind.Timeout } => StoppedBy == Stopping.Timeout,
        DblinkException => StoppedBy == Stopping.Cut,
        _ => false,
    };

    public override string ToString() => Name;
}
