[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT * FROM item")]
    public partial Task<Item?> FindAsync();
}

public class Entity
{
    public required int Id { get; init; }
}

public sealed class Item : Entity
{
    [DblinkColumn("title")]
    public required string Name { get; init; }

    public decimal? Price { get; set; }

    public string? @class;

    public string Label => Name + @class;
}
