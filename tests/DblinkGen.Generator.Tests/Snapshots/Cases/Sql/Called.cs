[DblinkServer("remote")]
public static partial class Shop
{
    [DblinkCommand("SELECT pg_notify('a', @text) -- for its effect")]
    public static partial Task NotifyAsync(NpgsqlConnection connection, string text);

    [DblinkCommand("WITH gone AS (DELETE FROM item RETURNING id) SELECT log(id) FROM gone")]
    public static partial Task LogAsync(NpgsqlConnection connection);

    [DblinkCommand("CALL restock(@id, NULL)")]
    public static partial Task RestockAsync(NpgsqlConnection connection, int id);

    [DblinkQuery("CALL restock(@id, NULL)")]
    public static partial Task<int> RestockedAsync(NpgsqlConnection connection, int id);

    [DblinkQuery("CALL swap(@a, @b)", Match = DblinkMatch.ByPosition)]
    public static partial Task<(int A, int B)> SwapAsync(NpgsqlConnection connection, int a, int b);
}
