namespace DblinkGen.Errors;

/// <summary>How far a call had come when it failed.</summary>
/// <param name="IsSent">Whether the link has taken the statement: an error of the local server comes after the answer that says so.</param>
/// <param name="MayBeSent">The same where the connection broke, which may have taken the answer along.</param>
/// <param name="IsConnectionOpen">Whether the connection to the local server still stands.</param>
internal readonly record struct CallProgress(bool IsSent, bool MayBeSent, bool IsConnectionOpen);
