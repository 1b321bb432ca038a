[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    public enum Mood : short { Sad, Happy }

    public sealed record Item(
        int Id, [property: DblinkColumn("name", "varchar(40)")] string Name, [property: DblinkColumn("price", "numeric(10,2)")] decimal? Price,
        [property: DblinkColumn("stock", "int2")] long Stock, [property: DblinkColumn("mood", "int2")] Mood Mood, DateTime ChangedAt,
        [property: DblinkColumn("sold_at", "timestamp(0)")] DateTime SoldAt, string[] Tags, NpgsqlTypes.NpgsqlTsQuery Query);

    // Only Npgsql reads these: the local server has to read the text.
    public sealed record Document(NpgsqlTypes.NpgsqlTsVector Words, [property: DblinkColumn("at", "pg_lsn")] NpgsqlTypes.NpgsqlLogSequenceNumber? At);

    [DblinkQuery("SELECT * FROM item")]
    public partial Task<List<Item>> ReadAsync();

    [DblinkQuery("SELECT words, at FROM document")]
    public partial Task<List<Document>> ReadDocumentsAsync();
}
