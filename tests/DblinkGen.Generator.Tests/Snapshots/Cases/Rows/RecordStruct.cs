[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT x, y FROM point")]
    public partial Task<List<Point>> ListAsync();

    [DblinkQuery("SELECT x, y FROM point LIMIT 1")]
    public partial Task<Point?> FirstAsync();
}

public readonly record struct Point(double X, double? Y);
