using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Stalls;

/// <summary>Streams of a session that are left early: of rows that are there, and of rows that a remote is slow with from the fifth on.</summary>
[DblinkServer(Route.Far)]
internal static partial class LeftStreams
{
    private const string Slow = "SELECT n FROM generate_series(1, 20) AS n WHERE n < 5 OR pg_sleep(30) IS NOT NULL";

    [DblinkQuery(Shape.Numbers, FetchSize = 2)]
    public static partial IAsyncEnumerable<int> StreamAsync(DblinkSession session, int last);

    [DblinkQuery(Shape.Numbers, FetchSize = 2)]
    public static partial IEnumerable<int> Stream(DblinkSession session, int last);

    [DblinkQuery(Slow, FetchSize = 2)]
    public static partial IAsyncEnumerable<int> SlowStreamAsync(DblinkSession session);

    [DblinkQuery(Slow, FetchSize = 2)]
    public static partial IEnumerable<int> SlowStream(DblinkSession session);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Shape.Numbers, FetchSize = 2)]
    public static partial IAsyncEnumerable<int> FanOutStreamAsync(DblinkSession session, int last);
}
