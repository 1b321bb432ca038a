[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT id FROM item WHERE name = @name", Prepare = false, TimeoutSeconds = 30)]
    public partial Task<List<int>> FindAsync(string name);

    [DblinkQuery("SELECT id FROM item WHERE name = @name", FetchSize = 1000)]
    public partial IAsyncEnumerable<int> StreamAsync(string name);

    [DblinkCommand("CALL restock(@id)", TimeoutSeconds = 5)]
    public partial Task RestockAsync(int id);
}
