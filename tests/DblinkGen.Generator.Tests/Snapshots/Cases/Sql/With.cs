[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("WITH top AS (SELECT * FROM item) SELECT id, name FROM top; -- all")]
    public partial Task<List<(int Id, string Name)>> ListAsync();
}
