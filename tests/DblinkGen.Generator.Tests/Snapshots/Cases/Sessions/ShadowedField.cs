[DblinkServer("remote")]
public sealed partial class Shop
{
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create("");

    [DblinkCommand("DELETE FROM item WHERE source = @source")]
    public partial void Clear(string source);
}
