using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Statements;

/// <summary>Statements that end with a comment up to the end of the line. Those with a parameter are prepared on the remote.</summary>
[DblinkServer(Route.Far)]
internal static partial class Commented
{
    private const string Numbers = "SELECT n FROM generate_series(1, @last) AS n ORDER BY n -- note";

    [DblinkCommand("INSERT INTO ledger VALUES (@token) -- note")]
    public static partial Task<int> InsertAsync(NpgsqlDataSource app, Guid token);

    [DblinkCommand("INSERT INTO ledger VALUES (@token) -- note", Prepare = false)]
    public static partial Task<int> InsertUnpreparedAsync(NpgsqlDataSource app, Guid token);

    [DblinkQuery("INSERT INTO ledger VALUES (@token) RETURNING token -- note")]
    public static partial Task<Guid> InsertReturningAsync(NpgsqlDataSource app, Guid token);

    [DblinkQuery("SELECT @n + 1 -- note")]
    public static partial Task<int> OneAsync(NpgsqlDataSource app, int n);

    [DblinkQuery(Numbers)]
    public static partial Task<List<int>> ListAsync(NpgsqlDataSource app, int last);

    [DblinkQuery(Numbers)]
    public static partial IAsyncEnumerable<int> StreamAsync(NpgsqlDataSource app, int last);

    [DblinkQuery(Numbers, FetchSize = 2)]
    public static partial IAsyncEnumerable<int> StreamByTwoAsync(NpgsqlDataSource app, int last);

    [DblinkQuery(Numbers, FetchSize = 0)]
    public static partial IAsyncEnumerable<int> StreamWholeAsync(NpgsqlDataSource app, int last);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Numbers)]
    public static partial Task<List<int>> FanOutListAsync(NpgsqlDataSource app, int last);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Numbers)]
    public static partial IAsyncEnumerable<int> FanOutStreamAsync(NpgsqlDataSource app, int last);

    [DblinkRowSource("numbers", Numbers, Columns = "n int4")]
    [DblinkLocalQuery("SELECT q.n FROM @numbers AS q ORDER BY q.n -- note")]
    public static partial Task<List<int>> ComposedAsync(NpgsqlDataSource app, int last);
}
