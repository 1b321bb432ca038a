[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT id FROM item WHERE id > @after")]
    public partial IAsyncEnumerable<int> ReadAsync(int after, CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT id FROM item")]
    public partial IAsyncEnumerable<int> ReadAllAsync();

    [DblinkQuery("SELECT id FROM item")]
    public partial IEnumerable<int> Read();
}
