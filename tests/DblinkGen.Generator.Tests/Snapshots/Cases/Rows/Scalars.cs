[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT * FROM every")]
    public partial Task<List<Every>> ListAsync();
}

public sealed record Every(
    bool Flag, byte Tiny, short Small, int Number, long Big, float Single, double Double, decimal Exact, char Letter, string Text, Guid Id,
    DateOnly Day, TimeOnly Time, DateTime Moment, DateTimeOffset Instant, TimeSpan Span, System.Text.Json.JsonDocument Json, uint Unsigned);
