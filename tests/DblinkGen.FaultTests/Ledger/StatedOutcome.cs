namespace DblinkGen.FaultTests.Ledger;

/// <summary>What an exception says about the statement: the one place that knows the properties for it.</summary>
internal static class StatedOutcome
{
    /// <summary>An exception that says nothing promises that nothing was committed.</summary>
    public static Claim Of(Exception failure) => failure switch
    {
        DblinkException { OutcomeUnknown: true } => Claim.Unknown,
        _ => Claim.Absent,
    };
}
