[DblinkServer("remote")]
public partial class Shop(NpgsqlDataSource source)
{
    private readonly NpgsqlDataSource _source = source;

    [DblinkCommand("DELETE FROM item")]
    public partial void Clear();
}
