[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT name, mood FROM person WHERE mood = @mood")]
    public partial Task<List<Person>> ListAsync(Mood? mood);
}

public sealed record Person(string Name, Mood? Mood);

public enum Mood { Happy, Sad }
