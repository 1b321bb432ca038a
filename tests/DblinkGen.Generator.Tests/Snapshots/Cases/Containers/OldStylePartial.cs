[DblinkServer("remote")]
internal static partial class Shop
{
    [DblinkCommand("DELETE FROM item")]
    static partial void Clear(NpgsqlConnection connection);
}
