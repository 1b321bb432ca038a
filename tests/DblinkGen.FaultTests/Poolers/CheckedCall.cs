using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Poolers;

/// <summary>One call of each shape, which fails the test if it returns a wrong value. A write goes into the ledger of the route.</summary>
internal static class CheckedCall
{
    private const int Few = 3;
    private const int SeveralChunks = 45;
    private const int SeveralDefaultChunks = 600;

    public static IReadOnlyDictionary<string, Func<Route, NpgsqlDataSource, Task>> All { get; } = new Dictionary<string, Func<Route, NpgsqlDataSource, Task>>
    {
        ["one row"] = async (_, app) => Assert.Equal(2, await Stoppable.OneRowAsync(app, 1)),
        ["list"] = async (_, app) => Assert.Equal(Enumerable.Range(1, Few), await Stoppable.ListAsync(app, Few)),
        ["default stream"] = async (_, app) => Assert.Equal(Enumerable.Range(1, SeveralDefaultChunks), await Stoppable.StreamAsync(app, SeveralDefaultChunks).ToListAsync()),
        ["stream with a fetch size"] = async (_, app) => Assert.Equal(Enumerable.Range(1, SeveralChunks), await Stoppable.StreamByTenAsync(app, SeveralChunks).ToListAsync()),
        ["command"] = (route, app) => route.Ledger.WriteOrThrowAsync(async token => Assert.Equal(1, await Stoppable.InsertAsync(app, token))),
        ["returning"] = (route, app) => route.Ledger.WriteOrThrowAsync(async token => Assert.Equal(token, await Stoppable.InsertReturningAsync(app, token))),
        ["fan-out"] = async (_, app) => Assert.Equal(Twice(Few), (await Stoppable.FanOutAsync(app, Few)).Order()),
        ["fan-out stream"] = async (_, app) => Assert.Equal(Twice(SeveralChunks), (await Stoppable.FanOutStreamAsync(app, SeveralChunks).ToListAsync()).Order()),
        ["composed"] = async (_, app) => Assert.Equal(Enumerable.Range(1, Few), await Stoppable.ComposedAsync(app, Few)),
        ["remote transaction"] = (route, app) => TransactAsync(route, app),
    };

    private static async Task TransactAsync(Route route, NpgsqlDataSource app)
    {
        using var rows = route.Ledger.BeginTransaction();
        await using var session = await DblinkSession.OpenAsync(app);
        await using var transaction = await session.BeginTransactionAsync(Route.Far);
        for (var i = 0; i < 2; i++)
        {
            if (await rows.WriteAsync(token => Writes.InsertAsync(session, token)) is { } failure)
                throw failure;
        }

        if (await rows.CommitAsync(() => transaction.CommitAsync()) is { } notCommitted)
            throw notCommitted;
    }

    private static IEnumerable<int> Twice(int last) => Enumerable.Range(1, last).SelectMany(n => new[] { n, n });
}
