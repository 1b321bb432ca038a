using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Outcomes;

/// <summary>Statements that write and fail in each of the ways in which they can. Each insert has a token of its own.</summary>
[DblinkServer(TwoDatabases.Server, Connection = "stated")]
internal static partial class Stated
{
    [DblinkCommand("INSERT INTO stated VALUES (@token)")]
    public static partial Task<int> InsertAsync(NpgsqlDataSource dataSource, int token, CancellationToken cancellationToken = default);

    [DblinkQuery("INSERT INTO stated VALUES (@token) RETURNING id, NULL::text AS note")]
    public static partial Task<Row> ReturnNullAsync(NpgsqlDataSource dataSource, int token);

    [DblinkQuery("INSERT INTO stated VALUES (@token) RETURNING id, 'no number' AS note")]
    public static partial Task<Number> ReturnMisfitAsync(NpgsqlDataSource dataSource, int token);

#pragma warning disable DBL2073 // What it is warned of is what is tested.
    [DblinkQuery("INSERT INTO stated VALUES (@token), (@token) RETURNING id, 'note' AS note")]
    public static partial Task<Row> ReturnTwoAsync(NpgsqlDataSource dataSource, int token);
#pragma warning restore DBL2073

    [DblinkQuery("INSERT INTO stated VALUES (@token) RETURNING stated.*", Match = DblinkMatch.ByPosition)]
    [DblinkColumn("id", "int4")]
    [DblinkColumn("note", "text")]
    public static partial Task<List<Row>> ReturnTooFewAsync(NpgsqlDataSource dataSource, int token);

    [DblinkCommand("INSERT INTO stated SELECT @token WHERE stated_fails('40001')")]
    public static partial Task<int> SerializeAsync(NpgsqlDataSource dataSource, int token);

    [DblinkCommand("CALL stated_commits_and_fails(@token, '40001')")]
    public static partial Task CommitAndFailAsync(NpgsqlDataSource dataSource, int token);

    [DblinkCommand("INSERT INTO stated SELECT @token FROM pg_sleep(@seconds)")]
    public static partial Task<int> InsertSlowlyAsync(NpgsqlDataSource dataSource, int token, double seconds, CancellationToken cancellationToken = default);

    [DblinkCommand("INSERT INTO stated SELECT @token FROM pg_sleep(@seconds)", TimeoutSeconds = 1)]
    public static partial Task<int> InsertTooSlowlyAsync(NpgsqlDataSource dataSource, int token, double seconds);

    [DblinkCommand("INSERT INTO stated SELECT @token FROM pg_terminate_backend(pg_backend_pid())")]
    public static partial Task<int> DieAsync(NpgsqlDataSource dataSource, int token);

    [DblinkQuery("SELECT id FROM stated WHERE id = @token", FetchSize = 10)]
    public static partial IAsyncEnumerable<int> StreamAsync(NpgsqlDataSource dataSource, int token, CancellationToken cancellationToken = default);

    [DblinkQuery("SELECT id FROM stated WHERE id = @token")]
    public static partial Task<List<int>> ListAsync(NpgsqlDataSource dataSource, int token, CancellationToken cancellationToken = default);

    [DblinkFanOut(TwoDatabases.Server)]
    [DblinkQuery("SELECT id FROM stated WHERE id = @token")]
    public static partial Task<List<int>> FanOutAsync(NpgsqlDataSource dataSource, int token, CancellationToken cancellationToken = default);

    internal sealed record Row(int Id, string Note);

    internal sealed record Number([property: DblinkColumn("id", "int4")] int Id, [property: DblinkColumn("note", "text")] char Note);
}
