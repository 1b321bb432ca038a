namespace DblinkGen;

/// <summary>A notification that a remote server delivered over a link.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="ProcessId">The process id of the remote backend that sent it.</param>
/// <param name="Payload">The payload; empty where there is none.</param>
/// <remarks><see href="https://www.postgresql.org/docs/current/sql-notify.html">NOTIFY</see></remarks>
public sealed record DblinkNotification(string Channel, int ProcessId, string Payload);
