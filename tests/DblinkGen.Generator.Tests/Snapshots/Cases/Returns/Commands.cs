[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkCommand("DELETE FROM item")]
    public partial void Clear();

    [DblinkCommand("DELETE FROM item")]
    public partial int ClearInt32();

    [DblinkCommand("DELETE FROM item")]
    public partial long ClearInt64();

    [DblinkCommand("DELETE FROM item")]
    public partial Task ClearAsync(CancellationToken cancellationToken = default);

    [DblinkCommand("DELETE FROM item")]
    public partial Task<int> ClearInt32Async(CancellationToken cancellationToken = default);

    [DblinkCommand("DELETE FROM item")]
    public partial Task<long> ClearInt64Async(CancellationToken cancellationToken = default);

    [DblinkCommand("DELETE FROM item")]
    public partial ValueTask ClearValueAsync();

    [DblinkCommand("DELETE FROM item")]
    public partial ValueTask<int> ClearInt32ValueAsync();
}
