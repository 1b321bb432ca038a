[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    #pragma warning disable CS0618
    [DblinkQuery("SELECT id FROM item")]
    public partial Task<List<Item>> ListAsync();
}

[Obsolete("Old")]
public sealed record Item(int Id);
