[DblinkServer("east")]
public static partial class Copies
{
    [DblinkRowSource("items", "SELECT id, name FROM item", Columns = "id int4, name varchar(20)")]
    [DblinkLocalCommand("INSERT INTO item_copy (id, name) SELECT id, name FROM @items AS i ON CONFLICT DO NOTHING", TimeoutSeconds = 60)]
    public static partial Task<long> CopyItemsAsync(NpgsqlConnection connection, CancellationToken cancellationToken = default);

    [DblinkRowSource("a", "SELECT id FROM item", Columns = "id int4")]
    [DblinkRowSource("b", "SELECT id FROM item", Columns = "id int4", Server = "west", Connection = "westwards")]
    [DblinkLocalCommand("CREATE VIEW all_items AS SELECT 'a' AS shard, a.* FROM @a AS a UNION ALL SELECT 'b', b.* FROM @b AS b")]
    public static partial void CreateView(NpgsqlConnection connection);
}
