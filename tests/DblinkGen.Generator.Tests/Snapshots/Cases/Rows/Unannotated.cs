#nullable disable
[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT id, name FROM item WHERE name = @name")]
    public partial Task<List<Item>> ListAsync(string name);
}

public sealed record Item(int Id, string Name);
