using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Execution;

/// <summary>The methods of the design's contract.</summary>
[DblinkServer(TwoDatabases.Server, Connection = "myconn")]
public sealed partial class Inventory(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT * FROM foo ORDER BY 1")]
    [DblinkColumn("a", "int4")]
    public partial IAsyncEnumerable<int> ReadFooAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT id, name, price FROM item WHERE price >= @minPrice ORDER BY id")]
    public partial Task<List<Item>> FindItemsAsync(decimal minPrice, CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT id, name, price FROM item WHERE id = @id")]
    public partial Task<Item?> GetItemAsync(int id, CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT id, name, price FROM item WHERE id = @id")]
    public partial Item? GetItem(int id);

    [DblinkQuery("SELECT count(*) FROM item")]
    public partial Task<long> CountItemsAsync(CancellationToken cancellationToken = default);

    [DblinkCommand("UPDATE item SET price = price WHERE id = @id")]
    public partial Task<int> TouchAsync(int id, CancellationToken cancellationToken = default);
}

public sealed record Item(int Id, string Name, [property: DblinkColumn("price", "numeric(10,2)")] decimal? Price);
