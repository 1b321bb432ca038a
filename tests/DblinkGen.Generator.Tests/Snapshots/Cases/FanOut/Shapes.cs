public sealed partial class Shards(NpgsqlDataSource dataSource)
{
    [DblinkFanOut("shard_a", "shard_b")]
    [DblinkQuery("SELECT id FROM item")]
    public partial IAsyncEnumerable<int> StreamAsync(CancellationToken cancellationToken = default);

    [DblinkFanOut("shard_a", "shard_b")]
    [DblinkQuery("SELECT id FROM item")]
    public partial IEnumerable<int> Stream();

    [DblinkFanOut("shard_a", "shard_b")]
    [DblinkQuery("SELECT id FROM item WHERE price >= @minPrice", Prepare = false, TimeoutSeconds = 5)]
    public partial ValueTask<List<int>> ListAsync(decimal minPrice);

    [DblinkFanOut("shard_a", "shard_b")]
    [DblinkQuery("SHOW work_mem")]
    public partial string[] Array();

    [DblinkFanOut("shard_a", "shard_b", Failures = DblinkFanOutFailures.Collect)]
    [DblinkQuery("SELECT id FROM item")]
    public partial Task<DblinkFanOutResult<int>> ResultAsync();
}
