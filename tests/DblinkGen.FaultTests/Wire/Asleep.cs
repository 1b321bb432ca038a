using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Wire;

/// <summary>Calls whose remote sleeps when they are stopped.</summary>
[DblinkServer(Route.Far)]
internal static partial class Asleep
{
    private const string Sleep = "SELECT pg_sleep(60)::text AS value";

    [DblinkQuery(Sleep)]
    public static partial Task<string?> OneRowAsync(DblinkSession session, CancellationToken cancellationToken);

    [DblinkQuery(Sleep)]
    public static partial Task<List<string?>> ListAsync(DblinkSession session, CancellationToken cancellationToken);

    [DblinkQuery(Sleep, FetchSize = 10)]
    public static partial IAsyncEnumerable<string?> StreamAsync(DblinkSession session, CancellationToken cancellationToken);

    [DblinkRowSource("rows", Sleep, Columns = "value text")]
    [DblinkLocalQuery("SELECT r.value FROM @rows AS r")]
    public static partial Task<List<string?>> ComposedAsync(DblinkSession session, CancellationToken cancellationToken);
}
