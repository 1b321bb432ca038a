[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT photo FROM item LIMIT 1")]
    public partial Task<byte[]> PhotoAsync();

    [DblinkQuery("SELECT photo FROM item LIMIT 1")]
    public partial byte[]? Photo();

    [DblinkQuery("SELECT photo FROM item")]
    public partial Task<List<byte[]>> PhotosAsync();

    [DblinkQuery("SELECT photo FROM item")]
    public partial byte[]?[] PhotosOrNull();
}
