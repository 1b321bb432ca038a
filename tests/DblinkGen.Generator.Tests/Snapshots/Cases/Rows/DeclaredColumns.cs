[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT * FROM item")]
    [DblinkColumn("item_name", "varchar(40)")]
    [DblinkColumn("id")]
    public partial Task<List<Item>> ListAsync();
}

public sealed record Item(int Id, string ItemName);
