using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Errors;

[DblinkServer(TwoDatabases.Server, Connection = "faulty")]
public static partial class Faulty
{
    [DblinkQuery("SELECT price FROM item ORDER BY id")]
    public static partial Task<List<decimal>> PricesAsync(NpgsqlDataSource dataSource);

    [DblinkQuery("SELECT id, name, price FROM item ORDER BY id")]
    public static partial IAsyncEnumerable<PricedItem> StreamPricedAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT iv FROM (VALUES (interval '1 mon')) AS t(iv)")]
    public static partial Task<TimeSpan> MonthAsync(NpgsqlDataSource dataSource);

    [DblinkQuery("SELECT 'furious'")]
    public static partial Task<Temper> TemperAsync(NpgsqlDataSource dataSource);

    [DblinkQuery("SELECT name FROM item")]
    public static partial Task<List<Position>> NamesAsPositionsAsync(NpgsqlDataSource dataSource);

    [DblinkCommand("INSERT INTO written VALUES (@id, @note)")]
    public static partial Task<int> WriteAsync(NpgsqlDataSource dataSource, int id, string? note);

    [DblinkCommand("INSERT INTO written VALUES (@id, @note)")]
    public static partial int Write(NpgsqlDataSource dataSource, int id, string? note);

    [DblinkQuery("SELECT pg_sleep(@seconds)::text")]
    public static partial Task<string> SleepAsync(NpgsqlDataSource dataSource, double seconds, CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT pg_sleep(@seconds)::text")]
    public static partial Task<string> SleepAsync(NpgsqlConnection connection, double seconds, CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT pg_sleep(@seconds)::text", TimeoutSeconds = 1)]
    public static partial Task<string> SleepWithTimeoutAsync(NpgsqlDataSource dataSource, double seconds);

    [DblinkCommand("INSERT INTO written SELECT @id, pg_sleep(@seconds)::text")]
    public static partial Task<int> WriteSlowlyAsync(NpgsqlConnection connection, int id, double seconds);

    [DblinkQuery("SELECT pg_terminate_backend(pg_backend_pid())")]
    public static partial Task<bool> DieAsync(NpgsqlDataSource dataSource);

    [DblinkQuery("SELECT pg_terminate_backend(pg_backend_pid())")]
    public static partial Task<bool> DieAsync(DblinkSession session);
}

public enum Temper
{
    Calm,
}

/// <summary>Of a type that only Npgsql reads.</summary>
public sealed record Position([property: DblinkColumn("name", "pg_lsn")] NpgsqlTypes.NpgsqlLogSequenceNumber Name);

public sealed record PricedItem(int Id, string Name, decimal Price);
