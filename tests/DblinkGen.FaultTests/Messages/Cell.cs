using DblinkGen.FaultTests.Sweeps;

namespace DblinkGen.FaultTests.Messages;

/// <summary>One cell of the walk.</summary>
/// <param name="Situation">The call.</param>
/// <param name="Point">The message.</param>
/// <param name="Mishap">What happens there.</param>
internal sealed record Cell(Situation Situation, MessagePoint Point, Mishap Mishap)
{
    public override string ToString() => $"{Situation} | {Point} | {Mishap}";
}
