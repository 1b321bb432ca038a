using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DblinkGen;
using Npgsql;

namespace Catalog;

public enum Color { Red, Green }

public sealed class Product
{
    public int Id { get; set; }
    public required string Name { get; init; }
    public Color? Color { get; set; }
    [DblinkColumn("unit_price", "numeric(10,2)")] public decimal Price { get; private set; }
}

[DblinkServer("stock")]
public partial class Products
{
    private const string Columns = "id, name, color, unit_price";

    private readonly NpgsqlDataSource _source;

    public Products(NpgsqlDataSource source) => _source = source;

    [DblinkQuery($"SELECT {Columns} FROM product WHERE name LIKE @pattern AND id = ANY (@ids) ORDER BY id")]
    public partial Task<List<Product>> FindAsync(string pattern, int[] ids, CancellationToken token = default);

    [DblinkQuery("WITH recent AS (SELECT id FROM product WHERE added > @since) SELECT count(*) FROM recent", TimeoutSeconds = 5)]
    public partial ValueTask<long> CountAsync(System.DateTime since);

    [DblinkCommand("UPDATE product SET unit_price = @price, color = @color WHERE id = @id")]
    public partial Task<int> ReviseAsync(int id, decimal price, [DblinkParameter("color")] Color? color);

    [DblinkQuery("SELECT name, count(*) AS sold FROM sale GROUP BY name", Match = DblinkMatch.ByPosition)]
    [DblinkColumn("name", "text")]
    [DblinkColumn("sold", "int8")]
    public partial Task<(string Name, long Sold)[]> SalesAsync();
}
