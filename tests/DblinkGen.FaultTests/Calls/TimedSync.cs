using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Calls;

/// <summary>One synchronous call of each shape, with a time-out of one second.</summary>
[DblinkServer(Route.Far)]
internal static partial class TimedSync
{
    [DblinkQuery("SELECT @n + 1", TimeoutSeconds = 1)]
    public static partial int OneRow(NpgsqlDataSource app, int n);

    [DblinkQuery(Shape.Numbers, TimeoutSeconds = 1)]
    public static partial List<int> List(NpgsqlDataSource app, int last);

    [DblinkQuery(Shape.Numbers, TimeoutSeconds = 1)]
    public static partial IEnumerable<int> Stream(NpgsqlDataSource app, int last);

    [DblinkQuery(Shape.Numbers, FetchSize = 10, TimeoutSeconds = 1)]
    public static partial IEnumerable<int> StreamByTen(NpgsqlDataSource app, int last);

    [DblinkCommand(Shape.Insert, TimeoutSeconds = 1)]
    public static partial int Insert(NpgsqlDataSource app, Guid token);

    [DblinkQuery(Shape.Insert + " RETURNING token", TimeoutSeconds = 1)]
    public static partial Guid InsertReturning(NpgsqlDataSource app, Guid token);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Shape.Numbers, TimeoutSeconds = 1)]
    public static partial List<int> FanOut(NpgsqlDataSource app, int last);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Shape.Numbers, FetchSize = 10, TimeoutSeconds = 1)]
    public static partial IEnumerable<int> FanOutStream(NpgsqlDataSource app, int last);

    [DblinkRowSource("numbers", Shape.Numbers, Columns = "n int4")]
    [DblinkLocalQuery("SELECT q.n FROM @numbers AS q ORDER BY q.n", TimeoutSeconds = 1)]
    public static partial List<int> Composed(NpgsqlDataSource app, int last);
}
