using DblinkGen;
using Npgsql;

namespace LocalJoin;

/// <summary>Orders live in the local database, items on another server. What joins them runs in the local server.</summary>
[DblinkServer("warehouse")]
internal sealed partial class Shop(NpgsqlDataSource dataSource)
{
    /// <summary>Only the joined rows reach the client.</summary>
    [DblinkRowSource("items", "SELECT id, name, price FROM item WHERE price >= @minPrice", typeof(Item))]
    [DblinkLocalQuery(
        """
        SELECT o.id, i.name, o.quantity, o.quantity * i.price AS total
        FROM orders AS o JOIN @items AS i ON i.id = o.item_id
        WHERE o.customer = @customer
        ORDER BY o.id
        """)]
    public partial Task<List<OrderLine>> OrderLinesAsync(string customer, decimal minPrice, CancellationToken cancellationToken = default);

    /// <summary>From server to server: no row passes through the client.</summary>
    [DblinkRowSource("items", "SELECT id, name, price FROM item", typeof(Item))]
    [DblinkLocalCommand("INSERT INTO item_copy (id, name, price) SELECT i.id, i.name, i.price FROM @items AS i ON CONFLICT (id) DO UPDATE SET name = excluded.name, price = excluded.price")]
    public partial Task<long> CopyItemsAsync(CancellationToken cancellationToken = default);

    /// <summary>A view over two servers, for whoever reads the local database.</summary>
    [DblinkRowSource("west", "SELECT id, name FROM item", Columns = "id int4, name text")]
    [DblinkRowSource("east", "SELECT id, name FROM item", Columns = "id int4, name text", Server = "warehouse_east")]
    [DblinkLocalCommand("CREATE OR REPLACE VIEW all_items AS SELECT 'west' AS place, w.id, w.name FROM @west AS w UNION ALL SELECT 'east', e.id, e.name FROM @east AS e")]
    public partial Task CreateViewAsync(CancellationToken cancellationToken = default);
}

internal sealed record Item(int Id, string Name, decimal Price);

internal sealed record OrderLine(int Id, string Name, int Quantity, decimal Total);
