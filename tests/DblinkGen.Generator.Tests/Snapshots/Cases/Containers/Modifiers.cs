public abstract partial class Repository(NpgsqlDataSource dataSource)
{
    [DblinkServer("remote")]
    [DblinkQuery("SELECT id FROM item WHERE id = ANY (@ids)")]
    public virtual partial IAsyncEnumerable<int> ReadAsync(params int[] ids);

    [DblinkServer("remote")]
    [DblinkCommand("DELETE FROM item WHERE name = @name")]
    protected internal unsafe partial void Clear(string name = "\"none\"");

    public string Connection => dataSource.ConnectionString;
}

[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource) : Repository(dataSource)
{
    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create("");

    [DblinkQuery("SELECT id FROM item WHERE id = ANY (@ids)")]
    public sealed override partial IAsyncEnumerable<int> ReadAsync(params int[] ids);

    [DblinkCommand("DELETE FROM item WHERE name = @name")]
    internal new partial void Clear(string name);

    [DblinkServer("other", Connection = "second")]
    [DblinkQuery("SELECT * FROM item")]
    private partial List<Page<Row>.Line?> Lines();

    private readonly record struct Row(int Id);

    private sealed class Page<T>
    {
        public sealed record Line(long Count)
        {
            public string Note { get; init; } = "";
        }
    }
}
