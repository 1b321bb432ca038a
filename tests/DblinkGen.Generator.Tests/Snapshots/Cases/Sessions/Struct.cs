[DblinkServer("remote")]
public readonly partial struct Shop(NpgsqlDataSource dataSource)
{
    [DblinkCommand("DELETE FROM item")]
    public partial void Clear();
}
