using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Calls;

/// <summary>One call of each shape, with a time-out of one second.</summary>
[DblinkServer(Route.Far)]
internal static partial class Timed
{
    [DblinkQuery("SELECT @n + 1", TimeoutSeconds = 1)]
    public static partial Task<int> OneRowAsync(NpgsqlDataSource app, int n);

    [DblinkQuery(Shape.Numbers, TimeoutSeconds = 1)]
    public static partial Task<List<int>> ListAsync(NpgsqlDataSource app, int last);

    [DblinkQuery(Shape.Numbers, TimeoutSeconds = 1)]
    public static partial IAsyncEnumerable<int> StreamAsync(NpgsqlDataSource app, int last);

    [DblinkQuery(Shape.Numbers, FetchSize = 10, TimeoutSeconds = 1)]
    public static partial IAsyncEnumerable<int> StreamByTenAsync(NpgsqlDataSource app, int last);

    [DblinkCommand("VACUUM ledger", TimeoutSeconds = 1)]
    public static partial Task VacuumAsync(NpgsqlDataSource app);

    [DblinkCommand(Shape.Insert, TimeoutSeconds = 1)]
    public static partial Task<int> InsertAsync(NpgsqlDataSource app, Guid token);

    [DblinkQuery(Shape.Insert + " RETURNING token", TimeoutSeconds = 1)]
    public static partial Task<Guid> InsertReturningAsync(NpgsqlDataSource app, Guid token);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Shape.Numbers, TimeoutSeconds = 1)]
    public static partial Task<List<int>> FanOutAsync(NpgsqlDataSource app, int last);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Shape.Numbers, FetchSize = 10, TimeoutSeconds = 1)]
    public static partial IAsyncEnumerable<int> FanOutStreamAsync(NpgsqlDataSource app, int last);

    [DblinkRowSource("numbers", Shape.Numbers, Columns = "n int4")]
    [DblinkLocalQuery("SELECT q.n FROM @numbers AS q ORDER BY q.n", TimeoutSeconds = 1)]
    public static partial Task<List<int>> ComposedAsync(NpgsqlDataSource app, int last);
}
