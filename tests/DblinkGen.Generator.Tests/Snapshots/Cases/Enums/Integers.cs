[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT name, level FROM log WHERE level > @level")]
    public partial Task<List<Entry>> ReadAsync([DblinkParameter("int2")] Level level);
}

public sealed record Entry(string Name, [property: DblinkColumn("level", "int2")] Level? Level);

public enum Level { Low, High }
