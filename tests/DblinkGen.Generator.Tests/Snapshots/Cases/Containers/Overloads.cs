[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT name FROM item WHERE id = @id")]
    public partial Task<string?> NameAsync(int id);

    [DblinkQuery("SELECT name FROM item WHERE code = @code")]
    public partial Task<string?> NameAsync(Guid code);
}
