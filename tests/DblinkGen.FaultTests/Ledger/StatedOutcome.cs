namespace DblinkGen.FaultTests.Ledger;

/// <summary>What an exception says about the statement: the one place that knows the properties for it.</summary>
internal static class StatedOutcome
{
    /// <summary>An exception that says nothing promises that nothing was committed, so that the ledger notices if that is wrong.</summary>
    public static Claim Of(Exception failure) => Of(failure switch
    {
        DblinkException e => e.Outcome,
        DblinkCanceledException e => e.Outcome,
        _ => DblinkOutcome.NotRun,
    });

    private static Claim Of(DblinkOutcome outcome) => outcome switch
    {
        DblinkOutcome.Ran => Claim.Committed,
        DblinkOutcome.NotRun => Claim.Absent,
        _ => Claim.Unknown,
    };
}
