namespace DblinkGen.Execution;

/// <summary>Why a statement was stopped.</summary>
internal enum StopReason
{
    None,
    Cancelled,
    TimedOut,
}
