using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Links;

/// <summary>Calls that take several messages: each row names the database that it comes from.</summary>
[DblinkServer(Route.Far)]
internal static partial class Halves
{
    private const string Rows = "SELECT current_database()::text AS name FROM generate_series(1, @last)";

    [DblinkQuery(Rows, FetchSize = 2)]
    public static partial IAsyncEnumerable<string> StreamAsync(DblinkSession session, int last);

    [DblinkFanOut(Route.Far)]
    [DblinkQuery(Rows, FetchSize = 2)]
    public static partial IAsyncEnumerable<string> FanOutAsync(DblinkSession session, int last);
}
