using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Messages;

/// <summary>The asynchronous calls whose messages are walked.</summary>
[DblinkServer(Route.Far)]
internal static partial class Walked
{
    public const string Scalar = "SELECT @n + 1";
    public const string Row = "SELECT @n AS id, 'x' AS value";
    public const string Returning = Shape.Insert + " RETURNING token";
    public const string InsertAndRead = "WITH inserted AS (INSERT INTO ledger VALUES (@token) RETURNING token) SELECT token FROM inserted";
    public const string OverNumbers = "SELECT q.n FROM @numbers AS q ORDER BY q.n";
    public const string Tokens = "SELECT @token AS token";
    public const string InsertTokens = "INSERT INTO ledger SELECT t.token FROM @tokens AS t";

    [DblinkQuery(Scalar)]
    public static partial Task<int> ScalarAsync(NpgsqlDataSource app, int n, CancellationToken ct = default);

    [DblinkQuery(Scalar)]
    public static partial Task<int> ScalarAsync(DblinkSession session, int n, CancellationToken ct = default);

    [DblinkQuery(Row)]
    public static partial Task<(int Id, string Value)?> RowAsync(NpgsqlDataSource app, int n, CancellationToken ct = default);

    [DblinkQuery(Shape.Numbers)]
    public static partial Task<List<int>> ListAsync(NpgsqlDataSource app, int last, CancellationToken ct = default);

    [DblinkQuery(Shape.Numbers)]
    public static partial IAsyncEnumerable<int> StreamAsync(NpgsqlDataSource app, int last, CancellationToken ct = default);

    [DblinkQuery(Shape.Numbers, FetchSize = 2)]
    public static partial IAsyncEnumerable<int> StreamByTwoAsync(NpgsqlDataSource app, int last, CancellationToken ct = default);

    [DblinkQuery(Shape.Numbers, FetchSize = 2)]
    public static partial IAsyncEnumerable<int> StreamByTwoAsync(DblinkSession session, int last, CancellationToken ct = default);

    [DblinkCommand(Shape.Insert)]
    public static partial Task<int> InsertAsync(NpgsqlDataSource app, Guid token, CancellationToken ct = default);

    [DblinkCommand(InsertAndRead)]
    public static partial Task InsertDroppingRowsAsync(NpgsqlDataSource app, Guid token, CancellationToken ct = default);

    [DblinkCommand("CALL insert_only(@token)")]
    public static partial Task CallAsync(NpgsqlDataSource app, Guid token, CancellationToken ct = default);

    [DblinkQuery(Returning)]
    public static partial Task<Guid> InsertReturningAsync(NpgsqlDataSource app, Guid token, CancellationToken ct = default);

    [DblinkQuery(Returning)]
    public static partial Task<List<Guid>> InsertReturningListAsync(NpgsqlDataSource app, Guid token, CancellationToken ct = default);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Shape.Numbers)]
    public static partial Task<List<int>> FanOutAsync(NpgsqlDataSource app, int last, CancellationToken ct = default);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Shape.Numbers, FetchSize = 2)]
    public static partial IAsyncEnumerable<int> FanOutStreamAsync(NpgsqlDataSource app, int last, CancellationToken ct = default);

    [DblinkRowSource("numbers", Shape.Numbers, Columns = "n int4")]
    [DblinkLocalQuery(OverNumbers)]
    public static partial Task<List<int>> ComposedAsync(NpgsqlDataSource app, int last, CancellationToken ct = default);

    [DblinkRowSource("numbers", Shape.Numbers, Columns = "n int4")]
    [DblinkLocalQuery(OverNumbers)]
    public static partial IAsyncEnumerable<int> ComposedStreamAsync(NpgsqlDataSource app, int last, CancellationToken ct = default);

    [DblinkRowSource("tokens", Tokens, Columns = "token uuid")]
    [DblinkLocalCommand(InsertTokens)]
    public static partial Task<long> ComposedInsertAsync(NpgsqlDataSource app, Guid token, CancellationToken ct = default);
}
