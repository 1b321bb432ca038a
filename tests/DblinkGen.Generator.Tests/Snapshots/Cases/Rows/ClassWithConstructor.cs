[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT id, full_name FROM item")]
    public partial List<Item> List();
}

public sealed class Item(string fullName, int id)
{
    public int Id { get; } = id;

    public string FullName { get; } = fullName;
}
