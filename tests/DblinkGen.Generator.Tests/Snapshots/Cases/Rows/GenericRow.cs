[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT * FROM a")]
    public partial Task<List<Keyed<int>>> ByIdAsync();

    [DblinkQuery("SELECT * FROM b")]
    public partial Task<List<Keyed<string?>>> ByNameAsync();
}

public sealed record Keyed<T>(T Key, long Version);
