using Npgsql;

namespace DblinkGen.FaultTests.Histories;

/// <summary>Runs the calls over the pool, and compares what they read.</summary>
internal static class PoolCalls
{
    public static Task WriteAsync(NpgsqlDataSource app, Kind kind, Guid row, CancellationToken token) =>
        kind == Kind.Insert ? HistoryCalls.InsertAsync(app, row, token) : HistoryCalls.InsertReturningAsync(app, row, token);

    public static async Task ReadAsync(NpgsqlDataSource app, Call call, Expectation expected, CancellationToken token)
    {
        var size = call.Size;
        switch (call.Kind)
        {
            case Kind.Next:
                Assert.Equal(size + 1, await HistoryCalls.NextAsync(app, size, token));
                break;
            case Kind.List:
                Assert.Equal(Enumerable.Range(1, size), await HistoryCalls.ListAsync(app, size, token));
                break;
            case Kind.Stream:
                Assert.Equal(Enumerable.Range(1, size), await HistoryCalls.ToListAsync(HistoryCalls.StreamAsync(app, size, token), token));
                break;
            case Kind.StreamByTen:
                Assert.Equal(Enumerable.Range(1, size), await HistoryCalls.ToListAsync(HistoryCalls.StreamByTenAsync(app, size, token), token));
                break;
            case Kind.FanOut:
                Assert.Equal(call.OfBothServers, (await HistoryCalls.FanOutAsync(app, size, token)).Order());
                break;
            case Kind.FanOutStream:
                Assert.Equal(call.OfBothServers, (await HistoryCalls.ToListAsync(HistoryCalls.FanOutStreamAsync(app, size, token), token)).Order());
                break;
            case Kind.Composed:
                Assert.Equal(Enumerable.Range(1, size), await HistoryCalls.ComposedAsync(app, size, token));
                break;
            case Kind.Changing:
                Assert.Equal("x", await HistoryCalls.ChangingAsync(app, size, token));
                break;
            case Kind.WorkMem:
                Assert.Contains(await HistoryCalls.WorkMemAsync(app, token), expected.WorkMem);
                break;
            case Kind.User:
                Assert.Equal(expected.RemoteRole, await HistoryCalls.UserAsync(app, token));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(call));
        }
    }
}
