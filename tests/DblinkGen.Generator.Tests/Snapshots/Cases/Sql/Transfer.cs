[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    public enum Mood : short { Sad, Happy }

    public sealed record Item(
        int Id, string Name, [property: DblinkColumn("price", "numeric(10,2)")] decimal? Price, [property: DblinkColumn("stock", "int2")] long Stock,
        [property: DblinkColumn("mood", "int2")] Mood Mood, DateTime ChangedAt, [property: DblinkColumn("sold_at", "timestamp(0)")] DateTime SoldAt, string[] Tags);

    [DblinkQuery("SELECT * FROM item")]
    public partial Task<List<Item>> ReadAsync();

    [DblinkQuery("SELECT * FROM item", Transfer = DblinkTransfer.Typed)]
    public partial Task<List<Item>> ReadTypedAsync();
}
