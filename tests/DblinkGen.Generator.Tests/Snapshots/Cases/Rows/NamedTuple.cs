[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT id, name FROM item")]
    public partial Task<List<(int Id, string? Name)>> ListAsync();

    [DblinkQuery("SELECT id, weight FROM item LIMIT 1")]
    public partial Task<(int Id, double? Weight)?> FirstAsync();
}
