[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT 1, 'x'", Match = DblinkMatch.ByPosition)]
    public partial Task<(int Id, string Name)> PairAsync();

    [DblinkQuery("SHOW server_version")]
    public partial Task<string> VersionAsync();

    [DblinkQuery("SELECT id FROM item", Match = DblinkMatch.ByName)]
    [DblinkColumn("id")]
    public partial Task<List<int>> IdsAsync();
}
