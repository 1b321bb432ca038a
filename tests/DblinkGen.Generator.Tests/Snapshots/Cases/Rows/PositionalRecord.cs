[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT id, name, unit_price FROM item")]
    public partial Task<List<Item>> ListAsync();
}

public sealed record Item(int Id, string Name, [property: DblinkColumn("unit_price", "numeric(10,2)")] decimal? Price);
