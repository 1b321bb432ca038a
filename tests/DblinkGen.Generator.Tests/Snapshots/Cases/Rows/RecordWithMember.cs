[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT * FROM item")]
    public partial Task<Item> FindAsync();
}

public sealed record Item(int Id)
{
    public string? Note { get; init; }
}
