public static partial class Shop
{
    [DblinkServer("remote")]
    [DblinkCommand("DELETE FROM item WHERE id = @id")]
    public static partial Task DeleteAsync(NpgsqlConnection connection, int id, CancellationToken cancellationToken = default);
}
