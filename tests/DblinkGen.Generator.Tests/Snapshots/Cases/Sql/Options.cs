[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT id FROM item WHERE name = @name", Prepare = false, TimeoutSeconds = 30)]
    public partial Task<List<int>> FindAsync(string name);

    [DblinkCommand("CALL restock(@id)", TimeoutSeconds = 5)]
    public partial Task RestockAsync(int id);
}
