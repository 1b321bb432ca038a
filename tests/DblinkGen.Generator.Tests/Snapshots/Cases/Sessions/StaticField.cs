[DblinkServer("remote")]
public static partial class Shop
{
    private static readonly NpgsqlDataSource Source = NpgsqlDataSource.Create("");

    [DblinkCommand("DELETE FROM item")]
    public static partial void Clear();
}
