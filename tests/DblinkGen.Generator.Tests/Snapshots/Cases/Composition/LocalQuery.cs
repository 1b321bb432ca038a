[DblinkServer("db2remote", Connection = "myconn")]
public sealed partial class Orders(NpgsqlDataSource dataSource)
{
    [DblinkRowSource("items", "SELECT * FROM item WHERE price >= @minPrice", typeof(Item))]
    [DblinkLocalQuery("""
        SELECT o.id, i.name, o.quantity * i.price AS total
        FROM orders o JOIN @items AS i ON i.id = o.item_id
        WHERE o.customer = @customer
        """)]
    public partial Task<List<OrderLine>> OrderLinesAsync(decimal minPrice, int customer, CancellationToken cancellationToken = default);
}

public sealed record Item(int Id, string Name, [property: DblinkColumn("price", "numeric(10,2)")] decimal? Price);

public sealed record OrderLine(int Id, string Name, decimal? Total);
