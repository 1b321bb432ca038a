using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Composition;

/// <summary>Statements that take long, each told by its number of seconds.</summary>
[DblinkServer(TwoDatabases.Server, Connection = "slow")]
public static partial class Slow
{
    private const string Sleep = "SELECT 1 AS id, pg_sleep(@seconds)::text AS slept";
    private const string Columns = "id int4, slept text";
    private const string Keep = "INSERT INTO app.kept SELECT s.id FROM @slow AS s";

    [DblinkRowSource("slow", Sleep, Columns = Columns)]
    [DblinkLocalCommand(Keep)]
    public static partial Task<int> KeepAsync(NpgsqlDataSource dataSource, double seconds, CancellationToken cancellationToken = default);

    [DblinkRowSource("slow", Sleep, Columns = Columns)]
    [DblinkLocalCommand(Keep)]
    public static partial Task<int> KeepAsync(NpgsqlConnection connection, double seconds, CancellationToken cancellationToken = default);

    [DblinkRowSource("slow", Sleep, Columns = Columns)]
    [DblinkLocalCommand(Keep, TimeoutSeconds = 1)]
    public static partial Task<int> KeepInTimeAsync(NpgsqlDataSource dataSource, double seconds);

    [DblinkRowSource("slow", Sleep, Columns = Columns)]
    [DblinkLocalCommand(Keep, TimeoutSeconds = 1)]
    public static partial int KeepInTime(NpgsqlConnection connection, double seconds);

    /// <summary>The second source begins to sleep when the rows of the first have been read.</summary>
    [DblinkRowSource("quick", "SELECT n FROM generate_series(1, 50000) AS n", Columns = "n int4")]
    [DblinkRowSource("slow", "SELECT 0 AS n, pg_sleep(@seconds)::text AS slept", Columns = "n int4, slept text", Server = SecondRemote.Server)]
    [DblinkLocalQuery("SELECT n FROM @quick AS q UNION ALL SELECT n FROM @slow AS s")]
    public static partial IAsyncEnumerable<int> StreamAsync(NpgsqlDataSource dataSource, double seconds, CancellationToken cancellationToken = default);

    /// <summary>Each row is kept as it is sent.</summary>
    [DblinkRowSource("many", "SELECT generate_series(1, 20000)", Columns = "n int4")]
    [DblinkLocalQuery("SELECT app.keep(m.n) AS n, repeat('y', 300) AS filler FROM @many AS m")]
    public static partial IAsyncEnumerable<(int N, string Filler)> KeepEachAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken = default);

    [DblinkRowSource("many", "SELECT generate_series(1, 20000)", Columns = "n int4")]
    [DblinkLocalQuery("SELECT app.keep(m.n) AS n, repeat('y', 300) AS filler FROM @many AS m")]
    public static partial Task<List<(int N, string Filler)>> KeepAllAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken = default);

    /// <summary>The remote is done at once, and the local statement is not.</summary>
    [DblinkRowSource("quick", "SELECT 1 AS n", Columns = "n int4")]
    [DblinkLocalQuery("SELECT q.n, pg_sleep(@seconds)::text AS slept FROM @quick AS q")]
    public static partial Task<(int N, string Slept)> SleepLocallyAsync(NpgsqlDataSource dataSource, double seconds, CancellationToken cancellationToken = default);
}
