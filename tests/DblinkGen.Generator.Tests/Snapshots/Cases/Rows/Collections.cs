[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT * FROM item")]
    public partial Task<List<Item>> ListAsync();
}

public sealed record Item(int[] Ids, string?[]? Names, List<decimal> Prices, List<int?>? Marks, IReadOnlyList<string> Tags);
