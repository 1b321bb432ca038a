using DblinkGen;
using Npgsql;

namespace FanOut;

/// <summary>One table, spread over four servers.</summary>
internal sealed partial class Events(NpgsqlDataSource dataSource)
{
    /// <summary>Rows come as each server answers; the pause stands for work that takes its time.</summary>
    [DblinkFanOut("shard_a", "shard_b", "shard_c", "shard_d")]
    [DblinkQuery("SELECT count(*) AS events, max(happened_at) AS last FROM event, pg_sleep(@seconds)")]
    public partial IAsyncEnumerable<ShardSummary> SummarizeAsync(double seconds, CancellationToken cancellationToken = default);

    /// <summary>Merged by time, although each server knows only its own rows.</summary>
    [DblinkFanOut("shard_a", "shard_b", "shard_c", "shard_d", OrderBy = "happened_at, id")]
    [DblinkQuery("SELECT id, what, happened_at FROM event WHERE happened_at >= @since ORDER BY happened_at, id", FetchSize = 100)]
    public partial IAsyncEnumerable<ShardEvent> SinceAsync(DateTimeOffset since, CancellationToken cancellationToken = default);

    /// <summary>The servers are known only at run time, and one that is down does not hide the others.</summary>
    [DblinkQuery("SELECT count(*) AS events, max(happened_at) AS last FROM event")]
    public partial Task<DblinkFanOutResult<ShardSummary>> SummarizeAsync(
        [DblinkFanOut(Failures = DblinkFanOutFailures.Collect)] IReadOnlyList<string> servers, CancellationToken cancellationToken = default);
}

internal sealed record ShardSummary([property: DblinkServerName] string Shard, long Events, DateTimeOffset? Last);

internal sealed record ShardEvent([property: DblinkServerName] string Shard, int Id, string What, DateTimeOffset HappenedAt);
