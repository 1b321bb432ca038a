[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("INSERT INTO item (name) VALUES (@name) RETURNING id, name")]
    public partial Task<(int Id, string Name)> AddAsync(string name);

    [DblinkQuery("WITH gone AS (DELETE FROM item RETURNING *) SELECT id, name FROM gone")]
    public partial Task<List<(int Id, string Name)>> ClearAsync();
}
