[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT * FROM person WHERE mood = ANY (@moods)")]
    public partial Task<List<Person>> ListAsync(Mood[] moods);
}

public sealed record Person(string Name, Mood[] Moods, Mood[]? Others);

public enum Mood { Happy, Sad }
