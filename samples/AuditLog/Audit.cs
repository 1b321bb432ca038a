using DblinkGen;

namespace AuditLog;

/// <summary>
/// An audit trail on another server. Each call commits there by itself, so that an entry stays although the local transaction around it is
/// rolled back: it is an autonomous transaction.
/// </summary>
[DblinkServer("audit")]
internal static partial class Audit
{
    [DblinkCommand("INSERT INTO entry (actor, action) VALUES (@actor, @action)")]
    public static partial Task WriteAsync(DblinkSession session, string actor, string action, CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT id, actor, action, written_at FROM entry ORDER BY id")]
    public static partial Task<List<AuditEntry>> ReadAsync(DblinkSession session, CancellationToken cancellationToken = default);
}

internal sealed record AuditEntry(int Id, string Actor, string Action, DateTimeOffset WrittenAt);
