using DblinkGen;
using Npgsql;

namespace Quickstart;

/// <summary>The remote tables, as methods. DblinkGen writes the bodies.</summary>
[DblinkServer("db2remote", Connection = "myconn")]
public sealed partial class Inventory(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT * FROM foo")]
    [DblinkColumn("a", "int4")]
    public partial IAsyncEnumerable<int> ReadFooAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT * FROM item WHERE price >= @minPrice AND in_stock = @inStock ORDER BY id")]
    public partial Task<List<Item>> FindItemsAsync(decimal minPrice, bool inStock, CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT * FROM item ORDER BY id", FetchSize = 1000)]
    public partial IAsyncEnumerable<Item> StreamItemsAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT * FROM item WHERE id = @id")]
    public partial Task<Item?> GetItemAsync(int id, CancellationToken cancellationToken = default);

    [DblinkCommand("UPDATE item SET price = @price WHERE id = @id")]
    public partial Task<int> SetPriceAsync(int id, decimal? price, CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT count(*) FROM item")]
    public partial Task<long> CountItemsAsync(CancellationToken cancellationToken = default);
}
