[DblinkServer("remote", Connection = "link")]
public static partial class ShopQueries
{
    [DblinkQuery("SELECT count(*) FROM item")]
    public static partial ValueTask<long> CountItemsAsync(this NpgsqlConnection connection, CancellationToken cancellationToken = default);
}
