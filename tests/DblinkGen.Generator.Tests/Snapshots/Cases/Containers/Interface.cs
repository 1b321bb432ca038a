public partial interface IShop
{
    NpgsqlDataSource Source { get; }

    [DblinkServer("remote")]
    [DblinkQuery("SELECT id FROM item")]
    public static partial Task<List<int>> IdsAsync(NpgsqlConnection connection);

    [DblinkServer("remote")]
    [DblinkQuery("SELECT count(*) FROM item")]
    public partial Task<long> CountAsync();
}
