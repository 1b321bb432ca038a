using DblinkGen;
using Npgsql;

namespace StreamingExport;

/// <summary>The remote table, as methods.</summary>
[DblinkServer("plant")]
internal sealed partial class Readings(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT count(*) FROM reading")]
    public partial Task<long> CountAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT id, sensor, taken_at, value FROM reading ORDER BY id", FetchSize = 2000)]
    public partial IAsyncEnumerable<Reading> StreamAsync(CancellationToken cancellationToken = default);
}

internal readonly record struct Reading(int Id, string Sensor, DateTimeOffset TakenAt, double? Value);
