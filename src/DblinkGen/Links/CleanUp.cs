using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// The rule for everything that brings links and connections into order after a failure: what it may meet is passed over, so that the caller sees his own failure,
/// and it is bounded, so that a call returns soon after its time-out or token.
/// </summary>
internal static class CleanUp
{
    /// <summary>For all that asks the remote to stop and takes what is left off the link.</summary>
    public static readonly TimeSpan StopTime = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// For closing a link, which waits for nobody. What the local server does not interrupt ends when Npgsql breaks the connection, after its Cancellation Timeout of 2
    /// seconds by default: all three together are less than 3 seconds.
    /// </summary>
    public static readonly TimeSpan CloseTime = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether clean-up may meet the failure: the server refuses, the connection is broken or at work, or the time is over.</summary>
    public static bool IsExpected(Exception failure) => failure is NpgsqlException or InvalidOperationException or OperationCanceledException;
}
