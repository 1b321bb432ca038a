[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkCommand("DELETE FROM item")]
    public partial void Clear();
}

[DblinkServer("remote")]
public sealed partial class SHOP(NpgsqlDataSource dataSource)
{
    [DblinkCommand("DELETE FROM item")]
    public partial void Clear();
}
