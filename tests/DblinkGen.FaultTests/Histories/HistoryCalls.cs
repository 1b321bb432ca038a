using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Histories;

/// <summary>The calls of histories, over the pool and over a session.</summary>
[DblinkServer(Route.Far)]
internal static partial class HistoryCalls
{
    /// <summary>The link of these calls.</summary>
    public const string Link = Route.Far;

    private const string Next = "SELECT @n + 1";
    private const string Numbers = "SELECT n FROM generate_series(1, @last) AS n";
    private const string Insert = "INSERT INTO ledger VALUES (@token)";
    private const string Returning = Insert + " RETURNING token";
    private const string Changing = "SELECT value FROM changing WHERE id = @id";
    private const string WorkMem = "SELECT current_setting('work_mem')";
    private const string User = "SELECT current_user";
    private const string OverNumbers = "SELECT q.n FROM @numbers AS q ORDER BY q.n";

    [DblinkQuery(Next)]
    public static partial Task<int> NextAsync(NpgsqlDataSource app, int n, CancellationToken cancellationToken);

    [DblinkQuery(Next)]
    public static partial Task<int> NextAsync(DblinkSession session, int n, CancellationToken cancellationToken);

    [DblinkQuery(Numbers)]
    public static partial Task<List<int>> ListAsync(NpgsqlDataSource app, int last, CancellationToken cancellationToken);

    [DblinkQuery(Numbers)]
    public static partial Task<List<int>> ListAsync(DblinkSession session, int last, CancellationToken cancellationToken);

    [DblinkQuery(Numbers)]
    public static partial IAsyncEnumerable<int> StreamAsync(NpgsqlDataSource app, int last, CancellationToken cancellationToken);

    [DblinkQuery(Numbers)]
    public static partial IAsyncEnumerable<int> StreamAsync(DblinkSession session, int last, CancellationToken cancellationToken);

    [DblinkQuery(Numbers, FetchSize = 10)]
    public static partial IAsyncEnumerable<int> StreamByTenAsync(NpgsqlDataSource app, int last, CancellationToken cancellationToken);

    [DblinkQuery(Numbers, FetchSize = 10)]
    public static partial IAsyncEnumerable<int> StreamByTenAsync(DblinkSession session, int last, CancellationToken cancellationToken);

    [DblinkCommand(Insert)]
    public static partial Task<int> InsertAsync(NpgsqlDataSource app, Guid token, CancellationToken cancellationToken);

    [DblinkCommand(Insert)]
    public static partial Task<int> InsertAsync(DblinkSession session, Guid token, CancellationToken cancellationToken);

    [DblinkQuery(Returning)]
    public static partial Task<Guid> InsertReturningAsync(NpgsqlDataSource app, Guid token, CancellationToken cancellationToken);

    [DblinkQuery(Returning)]
    public static partial Task<Guid> InsertReturningAsync(DblinkSession session, Guid token, CancellationToken cancellationToken);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Numbers)]
    public static partial Task<List<int>> FanOutAsync(NpgsqlDataSource app, int last, CancellationToken cancellationToken);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Numbers)]
    public static partial Task<List<int>> FanOutAsync(DblinkSession session, int last, CancellationToken cancellationToken);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Numbers, FetchSize = 10)]
    public static partial IAsyncEnumerable<int> FanOutStreamAsync(NpgsqlDataSource app, int last, CancellationToken cancellationToken);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Numbers, FetchSize = 10)]
    public static partial IAsyncEnumerable<int> FanOutStreamAsync(DblinkSession session, int last, CancellationToken cancellationToken);

    [DblinkRowSource("numbers", Numbers, Columns = "n int4")]
    [DblinkLocalQuery(OverNumbers)]
    public static partial Task<List<int>> ComposedAsync(NpgsqlDataSource app, int last, CancellationToken cancellationToken);

    [DblinkRowSource("numbers", Numbers, Columns = "n int4")]
    [DblinkLocalQuery(OverNumbers)]
    public static partial Task<List<int>> ComposedAsync(DblinkSession session, int last, CancellationToken cancellationToken);

    [DblinkQuery(Changing)]
    [DblinkColumn("value", "text")]
    public static partial Task<string> ChangingAsync(NpgsqlDataSource app, int id, CancellationToken cancellationToken);

    [DblinkQuery(Changing)]
    [DblinkColumn("value", "text")]
    public static partial Task<string> ChangingAsync(DblinkSession session, int id, CancellationToken cancellationToken);

    [DblinkQuery(WorkMem)]
    public static partial Task<string> WorkMemAsync(NpgsqlDataSource app, CancellationToken cancellationToken);

    [DblinkQuery(WorkMem)]
    public static partial Task<string> WorkMemAsync(DblinkSession session, CancellationToken cancellationToken);

    [DblinkQuery(User)]
    public static partial Task<string> UserAsync(NpgsqlDataSource app, CancellationToken cancellationToken);

    [DblinkQuery(User)]
    public static partial Task<string> UserAsync(DblinkSession session, CancellationToken cancellationToken);

    public static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> rows, CancellationToken cancellationToken)
    {
        var all = new List<T>();
        await foreach (var row in rows.WithCancellation(cancellationToken))
            all.Add(row);
        return all;
    }
}
