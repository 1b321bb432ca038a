using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Links;

/// <summary>Reads of every kind of a session.</summary>
[DblinkServer(Route.Far)]
internal static partial class Healed
{
    private const string Numbers = "SELECT n FROM generate_series(1, 3) AS n ORDER BY n";

    public static IReadOnlyDictionary<string, Func<DblinkSession, Task<List<int>>>> Reads { get; } = new Dictionary<string, Func<DblinkSession, Task<List<int>>>>
    {
        ["one"] = async session => [.. Enumerable.Range(1, await OneAsync(session))],
        ["list"] = ListAsync,
        ["stream"] = async session => await StreamAsync(session).ToListAsync(),
        ["stream by two"] = async session => await StreamByTwoAsync(session).ToListAsync(),
        ["fan-out"] = EverywhereAsync,
        ["merge"] = async session => await MergeAsync(session).ToListAsync(),
        ["row source"] = JoinAsync,
    };

    [DblinkQuery("SELECT 3 AS n")]
    private static partial Task<int> OneAsync(DblinkSession session);

    [DblinkQuery(Numbers)]
    private static partial Task<List<int>> ListAsync(DblinkSession session);

    [DblinkQuery(Numbers)]
    private static partial IAsyncEnumerable<int> StreamAsync(DblinkSession session, CancellationToken cancellationToken = default);

    [DblinkQuery(Numbers, FetchSize = 2)]
    private static partial IAsyncEnumerable<int> StreamByTwoAsync(DblinkSession session, CancellationToken cancellationToken = default);

    [DblinkFanOut(Route.Far)]
    [DblinkQuery(Numbers)]
    private static partial Task<List<int>> EverywhereAsync(DblinkSession session);

    [DblinkFanOut(Route.Far, OrderBy = "n")]
    [DblinkQuery(Numbers, FetchSize = 2)]
    private static partial IAsyncEnumerable<Row> MergeAsync(DblinkSession session, CancellationToken cancellationToken = default);

    [DblinkRowSource("numbers", Numbers, Columns = "n int4")]
    [DblinkLocalQuery("SELECT n FROM @numbers AS numbers ORDER BY n")]
    private static partial Task<List<int>> JoinAsync(DblinkSession session);

    private static async Task<List<int>> ToListAsync(this IAsyncEnumerable<Row> rows)
    {
        var list = new List<int>();
        await foreach (var row in rows)
            list.Add(row.N);
        return list;
    }

    private sealed record Row(int N);
}
