[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT count(*) FROM item")]
    public partial Task<long> CountAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT count(*) FROM item")]
    public partial ValueTask<long> CountValueAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT count(*) FROM item")]
    public partial long Count();
}
