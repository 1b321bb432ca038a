[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT * FROM every")]
    public partial Task<List<Every>> ListAsync();
}

public sealed record Every(
    bool? Flag, int? Number, decimal? Exact, string? Text, Guid? Id, DateOnly? Day, DateTime? Moment, TimeSpan? Span, byte[]? Bytes, uint? Unsigned, char? Letter);
