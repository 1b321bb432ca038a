namespace DblinkGen.Errors;

/// <summary>How far a call had come when it failed.</summary>
/// <param name="Outcome">Whether the statement took effect.</param>
/// <param name="IsUnsent">Whether the last message has certainly not reached the remote.</param>
/// <param name="InTransaction">Whether the link is inside a remote transaction of the caller's: repeating a single statement helps nobody then.</param>
/// <param name="IsConnectionOpen">Whether the connection to the local server still stands.</param>
/// <param name="HasSession">Whether it was made with a session, which has no other connection.</param>
internal readonly record struct CallProgress(DblinkOutcome Outcome, bool IsUnsent, bool InTransaction, bool IsConnectionOpen, bool HasSession);
