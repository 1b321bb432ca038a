[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT * FROM item")]
    public partial Task<List<Item>> ListAsync();

    [DblinkQuery("SELECT * FROM hidden")]
    private partial List<Hidden> HiddenRows();

    public sealed record Item(int Id);

    private sealed record Hidden(int Id);
}
