using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Composition;

/// <summary>Each parameter goes to the remote and back, and into the local half.</summary>
[DblinkServer(TwoDatabases.Server, Connection = "echo")]
public static partial class Echo
{
    [DblinkRowSource("echo", "SELECT @value AS there", Columns = "there text")]
    [DblinkLocalQuery("SELECT e.there, @value AS here FROM @echo AS e WHERE e.there IS NOT DISTINCT FROM @value")]
    public static partial Task<(string? Here, string? There)> TextAsync(NpgsqlDataSource dataSource, string? value);

    [DblinkRowSource("echo", "SELECT @value AS there, @value[2] AS second", Columns = "there text[], second text")]
    [DblinkLocalQuery("SELECT e.there, @value AS here, second FROM @echo AS e WHERE e.there = @value")]
    public static partial Task<(string?[] Here, string?[] There, string? Second)> TextsAsync(NpgsqlDataSource dataSource, string?[] value);

    [DblinkRowSource("echo", "SELECT @n AS n, @at AS at, @id AS id, @bytes AS bytes, @price AS price", typeof(Values))]
    [DblinkLocalQuery("""
        SELECT e.* FROM @echo AS e WHERE (e.n, e.at, e.id, e.bytes, e.price) = (@n, @at, @id, @bytes, @price)
        """)]
    public static partial Task<Values> ValuesAsync(NpgsqlDataSource dataSource, int n, DateTimeOffset at, Guid id, byte[] bytes, decimal price);

    [DblinkRowSource("echo", "SELECT m FROM everything WHERE m = @mood::mood", Columns = "m text")]
    [DblinkLocalQuery("SELECT e.m, @mood AS here FROM @echo AS e")]
    public static partial Task<(Mood M, Mood Here)> MoodAsync(NpgsqlDataSource dataSource, Mood mood);

    [DblinkRowSource("echo", "SELECT m FROM everything WHERE m = @mood::mood", Columns = "m app.mood")]
    [DblinkLocalQuery("SELECT e.m, @mood::app.mood AS here FROM @echo AS e")]
    public static partial Task<(Mood M, Mood Here)> LocalMoodAsync(NpgsqlDataSource dataSource, Mood mood);
}

public sealed record Values(int N, DateTimeOffset At, Guid Id, byte[] Bytes, decimal Price);

public enum Mood
{
    Sad,
    VeryHappy,
}
