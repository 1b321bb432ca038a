[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT max(name) FROM item")]
    public partial Task<string?> NameAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT max(id) FROM item")]
    public partial ValueTask<int?> IdAsync(CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT id, name FROM item LIMIT 1")]
    public partial Item? Item();
}

public sealed record Item(int Id, string? Name);
