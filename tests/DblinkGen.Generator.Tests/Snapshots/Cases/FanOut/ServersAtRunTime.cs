[DblinkServer("fallback")]
public static partial class Shards
{
    [DblinkQuery("SELECT count(*) AS n FROM item")]
    public static partial Task<List<ShardCount>> CountAsync(
        this NpgsqlConnection connection, [DblinkFanOut] IReadOnlyList<string> @in, CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT count(*) AS n FROM item")]
    public static partial Task<ShardCount> CountOneAsync(NpgsqlConnection connection);
}

public sealed class ShardCount
{
    [DblinkServerName]
    public required string Shard { get; init; }

    public long N { get; set; }
}
