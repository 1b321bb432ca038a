[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT id FROM item")]
    public partial Task<IReadOnlyList<int>> ListAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT id FROM item")]
    public partial ValueTask<IReadOnlyList<int>> ListValueAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT id FROM item")]
    public partial IReadOnlyList<int> List();
}
