using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Calls;

/// <summary>One call of each shape, stopped by its token.</summary>
[DblinkServer(Route.Far)]
internal static partial class Stoppable
{
    [DblinkQuery("SELECT @n + 1")]
    public static partial Task<int> OneRowAsync(NpgsqlDataSource app, int n, CancellationToken cancellationToken = default);

    [DblinkQuery(Shape.Numbers)]
    public static partial Task<List<int>> ListAsync(NpgsqlDataSource app, int last, CancellationToken cancellationToken = default);

    [DblinkQuery(Shape.Numbers)]
    public static partial IAsyncEnumerable<int> StreamAsync(NpgsqlDataSource app, int last, CancellationToken cancellationToken = default);

    [DblinkQuery(Shape.Numbers, FetchSize = 10)]
    public static partial IAsyncEnumerable<int> StreamByTenAsync(NpgsqlDataSource app, int last, CancellationToken cancellationToken = default);

    [DblinkCommand(Shape.Insert)]
    public static partial Task<int> InsertAsync(NpgsqlDataSource app, Guid token, CancellationToken cancellationToken = default);

    [DblinkQuery(Shape.Insert + " RETURNING token")]
    public static partial Task<Guid> InsertReturningAsync(NpgsqlDataSource app, Guid token, CancellationToken cancellationToken = default);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Shape.Numbers)]
    public static partial Task<List<int>> FanOutAsync(NpgsqlDataSource app, int last, CancellationToken cancellationToken = default);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Shape.Numbers, FetchSize = 10)]
    public static partial IAsyncEnumerable<int> FanOutStreamAsync(NpgsqlDataSource app, int last, CancellationToken cancellationToken = default);

    [DblinkRowSource("numbers", Shape.Numbers, Columns = "n int4")]
    [DblinkLocalQuery("SELECT q.n FROM @numbers AS q ORDER BY q.n")]
    public static partial Task<List<int>> ComposedAsync(NpgsqlDataSource app, int last, CancellationToken cancellationToken = default);
}
