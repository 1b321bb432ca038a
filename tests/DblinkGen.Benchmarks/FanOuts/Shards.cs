namespace DblinkGen.Benchmarks.FanOuts;

/// <summary>A query that takes its time, on the servers that are named.</summary>
internal sealed partial class Shards(DblinkSession session)
{
    [DblinkQuery("SELECT 1 AS answer FROM pg_sleep(@seconds)")]
    public partial Task<List<int>> AskAsync([DblinkFanOut] IReadOnlyList<string> servers, double seconds, CancellationToken cancellationToken = default);
}
