[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT * FROM item")]
    public partial Task<List<Item>> ListAsync();

    [DblinkQuery("SELECT * FROM item LIMIT 1")]
    public partial Task<Item?> FirstAsync();

    [DblinkQuery("SELECT * FROM other")]
    public partial List<Other.Item> Others();
}

public sealed record Item(int Id);

public static class Other
{
    public sealed record Item(string Name);
}
