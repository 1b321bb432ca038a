using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Execution;

/// <summary>Every return shape over the same rows.</summary>
[DblinkServer(TwoDatabases.Server, Connection = "shapes")]
public sealed partial class Shapes(NpgsqlDataSource dataSource)
{
    private const string Ids = "SELECT id FROM item ORDER BY id";
    private const string One = "SELECT id, name, price FROM item WHERE id = @id";

    [DblinkQuery(Ids)]
    public partial IAsyncEnumerable<int> StreamAsync(CancellationToken cancellationToken = default);

    [DblinkQuery(Ids)]
    public partial IEnumerable<int> Stream();

    [DblinkQuery(Ids)]
    public partial Task<List<int>> ListAsync(CancellationToken cancellationToken = default);

    [DblinkQuery(Ids)]
    public partial List<int> List();

    [DblinkQuery(Ids)]
    public partial ValueTask<IReadOnlyList<int>> ReadOnlyListAsync();

    [DblinkQuery(Ids)]
    public partial IReadOnlyList<int> ReadOnlyList();

    [DblinkQuery(Ids)]
    public partial Task<int[]> ArrayAsync();

    [DblinkQuery(Ids)]
    public partial int[] Array();

    [DblinkQuery(One)]
    public partial ValueTask<Item> SingleAsync(int id);

    [DblinkQuery(One)]
    public partial Item Single(int id);

    [DblinkQuery(One)]
    public partial ValueTask<ItemStruct?> StructOrNullAsync(int id);

    [DblinkQuery(One)]
    public partial ItemStruct? StructOrNull(int id);

    [DblinkQuery(One)]
    public partial Task<(int Id, string Name, decimal? Price)> TupleAsync(int id);

    [DblinkQuery(One)]
    public partial Task<ItemWithConstructor> ConstructedAsync(int id);

    [DblinkQuery(One)]
    public partial Task<ItemWithMembers> InitializedAsync(int id);

    [DblinkQuery(One)]
    public partial Task<Nest<string>.Row> NestedAsync(int id);

    [DblinkQuery("SELECT price FROM item WHERE id = @id")]
    public partial Task<decimal?> PriceAsync(int id);

    [DblinkQuery("SELECT name FROM item WHERE id = @id")]
    public partial Task<string?> NameAsync(int id);

    [DblinkQuery("SELECT id FROM item")]
    public partial Task<int> FirstOfSeveralAsync();

    [DblinkCommand("UPDATE item SET name = name WHERE true")]
    public partial long UpdateAll();

    [DblinkCommand("UPDATE item SET name = name WHERE id = @id")]
    public partial ValueTask<int> UpdateAsync(int id);

    [DblinkCommand("SET LOCAL application_name TO 'shapes'")]
    public partial Task SetAsync();

    [DblinkCommand("SET LOCAL application_name TO 'shapes'")]
    public partial void Set();
}

public readonly record struct ItemStruct(int Id, string Name, decimal? Price);

public sealed class ItemWithConstructor(decimal? price, int id, string name)
{
    public string Text { get; } = $"{id} {name} {price}";
}

public sealed class ItemWithMembers
{
    public required int Id { get; init; }

    [DblinkColumn("name")]
    public string Title { get; set; } = "";

    public decimal? Price { get; init; }

    public bool IsCheap => Price < 2;
}

public static class Nest<T>
{
    public sealed record Row(int Id, T Name);
}
