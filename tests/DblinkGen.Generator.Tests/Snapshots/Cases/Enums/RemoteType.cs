[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT mood FROM person WHERE mood = @mood")]
    [DblinkColumn("mood", "app.mood")]
    public partial Task<List<Mood>> ReadAsync([DblinkParameter("app.mood")] Mood mood);
}

public enum Mood { Happy, Sad }
