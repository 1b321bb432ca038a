namespace Shop.Catalog;

public static partial class Queries<TKey>
    where TKey : notnull
{
    [DblinkServer("remote")]
    internal partial record struct Items(NpgsqlDataSource Source)
    {
        [DblinkQuery("SELECT id FROM item")]
        internal partial Task<List<int>> IdsAsync();
    }
}
