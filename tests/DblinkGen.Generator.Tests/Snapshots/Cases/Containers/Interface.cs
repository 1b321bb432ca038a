[DblinkServer("remote")]
public partial interface IShop
{
    NpgsqlDataSource Source { get; }

    [DblinkQuery("SELECT id FROM item")]
    public static partial Task<List<int>> IdsAsync(NpgsqlConnection connection);

    [DblinkServer("other")]
    [DblinkQuery("SELECT count(*) FROM item")]
    public partial Task<long> CountAsync();
}
