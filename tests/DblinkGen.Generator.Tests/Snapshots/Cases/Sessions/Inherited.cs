public abstract class Repository(NpgsqlDataSource source)
{
    protected virtual NpgsqlDataSource Source { get; } = source;
}

[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource source) : Repository(source)
{
    protected override NpgsqlDataSource Source => base.Source;

    [DblinkCommand("DELETE FROM item")]
    public partial void Clear();
}
