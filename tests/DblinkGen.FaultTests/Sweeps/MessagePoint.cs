using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Sweeps;

/// <summary>One message of a call.</summary>
public sealed record MessagePoint(Hop Hop, Direction Direction, int Number, char Type)
{
    public override string ToString() => $"{Hop}, message {Number} {Direction}: {Type}";

    /// <summary>Plans the fault for this message, which is yet to come.</summary>
    public void Plan(Route route, Fault fault) => route.Proxy(Hop).On(Direction, Number, fault);
}
