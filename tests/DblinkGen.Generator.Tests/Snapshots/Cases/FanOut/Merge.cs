public sealed partial class Shards(NpgsqlDataSource dataSource)
{
    [DblinkFanOut("shard_a", "shard_b", "shard_c", OrderBy = "price DESC NULLS LAST, name, id", Failures = DblinkFanOutFailures.Collect)]
    [DblinkQuery("SELECT id, name, price FROM item ORDER BY price DESC NULLS LAST, name COLLATE \"C\", id", FetchSize = 1000)]
    public partial IAsyncEnumerable<ShardItem> FindAsync(CancellationToken cancellationToken = default);
}

public sealed record ShardItem([property: DblinkServerName] string Shard, int Id, string Name, decimal? Price);
