using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Calls;

/// <summary>Fan-outs that deliver the rows of the servers that answer. They have the time-out of their connection.</summary>
internal static partial class Collecting
{
    [DblinkFanOut(Route.Far, Route.Near, Failures = DblinkFanOutFailures.Collect)]
    [DblinkQuery(Shape.Numbers)]
    public static partial Task<DblinkFanOutResult<int>> ListAsync(NpgsqlDataSource app, int last);

    [DblinkFanOut(Route.Far, Route.Near, Failures = DblinkFanOutFailures.Collect)]
    [DblinkQuery(Shape.Numbers, FetchSize = 10)]
    public static partial IAsyncEnumerable<int> StreamAsync(NpgsqlDataSource app, int last);
}
