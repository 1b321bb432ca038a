[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT id FROM item")]
    public partial Task<int[]> ArrayAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT id FROM item")]
    public partial ValueTask<int[]> ArrayValueAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT id FROM item")]
    public partial int[] Array();
}
