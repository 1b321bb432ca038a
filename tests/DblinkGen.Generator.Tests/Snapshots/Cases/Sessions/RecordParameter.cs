[DblinkServer("remote")]
public sealed partial record Shop(NpgsqlDataSource Source)
{
    [DblinkCommand("DELETE FROM item")]
    public partial void Clear();
}
