namespace DblinkGen.FaultTests.Messages;

/// <summary>What ends a call before its time.</summary>
internal enum Stopping
{
    None,
    Token,
    Timeout,
    Cut,
}
