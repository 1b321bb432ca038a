[DblinkServer("remote")]
public sealed partial class Shop
{
    public NpgsqlConnection? Connection { get; set; }

    [DblinkCommand("DELETE FROM item")]
    public partial void Clear();
}
