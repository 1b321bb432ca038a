using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Messages;

/// <summary>The calls that must be served after a fault. Their time-out is longer than that of the pool, which a busy machine may take.</summary>
[DblinkServer(Route.Far)]
internal static partial class Served
{
    private const int Seconds = 20;

    [DblinkQuery(Walked.Scalar, TimeoutSeconds = Seconds)]
    public static partial Task<int> ScalarAsync(NpgsqlDataSource app, int n);

    [DblinkQuery(Shape.Numbers, TimeoutSeconds = Seconds)]
    public static partial Task<List<int>> ListAsync(NpgsqlDataSource app, int last);

    [DblinkCommand(Shape.Insert, TimeoutSeconds = Seconds)]
    public static partial Task<int> InsertAsync(NpgsqlDataSource app, Guid token);

    [DblinkServer(Route.Near)]
    [DblinkQuery(Walked.Scalar, TimeoutSeconds = Seconds)]
    public static partial Task<int> NearAsync(NpgsqlDataSource app, int n);
}
