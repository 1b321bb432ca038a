[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT id FROM item")]
    public partial List<int> DblinkCode();

    [DblinkQuery("SELECT id FROM item WHERE id = @DblinkCode2")]
    public partial List<int> ReadInt32(int DblinkCode2);

    [DblinkQuery("SELECT @id > 0")]
    public partial bool Equals(int id, NpgsqlConnection connection);
}
