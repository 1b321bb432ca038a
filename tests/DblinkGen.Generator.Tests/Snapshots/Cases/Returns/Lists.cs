[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT id FROM item")]
    public partial Task<List<int>> ListAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT id FROM item")]
    public partial ValueTask<List<int>> ListValueAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT id FROM item")]
    public partial List<int> List();
}
