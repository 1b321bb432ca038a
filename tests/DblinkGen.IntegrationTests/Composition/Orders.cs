using DblinkGen.IntegrationTests.Execution;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Composition;

/// <summary>Local tables joined with remote ones.</summary>
[DblinkServer(TwoDatabases.Server, Connection = "composed")]
public sealed partial class Orders(NpgsqlDataSource dataSource)
{
    private const string Lines = """
        SELECT o.quantity * i.price AS total, o.id, i.name -- in another order than declared
        FROM app.orders o JOIN @items AS i ON i.id = o.item_id
        WHERE o.customer = @customer ORDER BY o.id
        """;

    private const string Items = "SELECT name, price, id FROM item WHERE price >= @minPrice OR @minPrice IS NULL";

    [DblinkRowSource("items", Items, typeof(Item))]
    [DblinkLocalQuery(Lines)]
    public partial Task<List<OrderLine>> LinesAsync(decimal? minPrice, string customer, CancellationToken cancellationToken = default);

    [DblinkRowSource("items", Items, typeof(Item))]
    [DblinkLocalQuery(Lines)]
    public partial List<OrderLine> LinesOf(decimal? minPrice, string customer);

    [DblinkRowSource("items", Items, typeof(Item))]
    [DblinkLocalQuery(Lines)]
    public partial IAsyncEnumerable<OrderLine> StreamAsync(decimal? minPrice, string customer, CancellationToken cancellationToken = default);

    [DblinkRowSource("items", Items, typeof(Item))]
    [DblinkLocalQuery(Lines)]
    public partial IEnumerable<OrderLine> Stream(decimal? minPrice, string customer);

    [DblinkRowSource("items", Items, typeof(Item))]
    [DblinkLocalQuery(Lines)]
    public partial Task<OrderLine?> AtMostOneAsync(decimal? minPrice, string customer);

    [DblinkRowSource("items", Items, typeof(Item))]
    [DblinkLocalQuery(Lines)]
    public partial ValueTask<OrderLine> OneAsync(decimal? minPrice, string customer);

    [DblinkRowSource("a", "SELECT id, name FROM item", Columns = "id int4, name text")]
    [DblinkRowSource("b", "SELECT * FROM two.item", Columns = "id int4, name text", Server = SecondRemote.Server)]
    [DblinkLocalQuery("SELECT 'a' AS shard, a.* FROM @a AS a UNION ALL SELECT 'b', b.* FROM @b AS b ORDER BY id, shard")]
    public partial Task<List<(string Shard, int Id, string Name)>> AllItemsAsync();

    [DblinkRowSource("a", "SELECT id FROM item WHERE id < @below", Columns = "id int4")]
    [DblinkRowSource("b", "SELECT id FROM two.item WHERE id < @below", Columns = "id int4", Server = SecondRemote.Server)]
    [DblinkLocalQuery("SELECT count(*) FROM @a a JOIN @b b USING (id) WHERE id < @below")]
    public partial Task<long> CountCommonAsync(int below);

    [DblinkRowSource("items", "SELECT id, name FROM item WHERE id > @after", Columns = "id int4, name text")]
    [DblinkLocalCommand("INSERT INTO app.item_copy (id, name) SELECT id, name FROM @items AS i ON CONFLICT DO NOTHING")]
    public partial Task<long> CopyAsync(int after);

    [DblinkRowSource("items", "SELECT id, name FROM item WHERE id > @after", Columns = "id int4, name text")]
    [DblinkLocalCommand("INSERT INTO app.item_copy (id, name) SELECT id, name FROM @items AS i")]
    public static partial int Copy(NpgsqlConnection connection, int after);

    [DblinkRowSource("items", "SELECT id, name FROM item", Columns = "id int4, name text")]
    [DblinkLocalQuery("UPDATE app.item_copy c SET name = i.name || '!' FROM @items AS i WHERE i.id = c.id RETURNING c.name, c.id")]
    public static partial Task<List<(int Id, string Name)>> UpdateAsync(NpgsqlConnection connection);

    [DblinkRowSource("items", "SELECT id FROM item", Columns = "id int4")]
    [DblinkLocalCommand("CREATE TEMP TABLE taken AS SELECT id FROM @items AS i")]
    public static partial Task<int> TakeAsync(NpgsqlConnection connection);

    [DblinkRowSource("rows", "SELECT n, repeat('x', 200) FROM generate_series(1, 1000000) AS n", Columns = "n int4, repeat text")]
    [DblinkLocalCommand("INSERT INTO app.big_copy SELECT * FROM @rows AS r", TimeoutSeconds = 300)]
    public static partial Task<long> CopyMillionAsync(NpgsqlConnection connection);
}

public sealed record OrderLine(int Id, string Name, decimal? Total);
