namespace DblinkGen.FaultTests.Histories;

/// <summary>Runs the calls over a session, and compares what they read.</summary>
internal static class SessionCalls
{
    public static Task WriteAsync(DblinkSession session, Kind kind, Guid row, CancellationToken token) =>
        kind == Kind.Insert ? HistoryCalls.InsertAsync(session, row, token) : HistoryCalls.InsertReturningAsync(session, row, token);

    public static async Task ReadAsync(DblinkSession session, Call call, Expectation expected, CancellationToken token)
    {
        var size = call.Size;
        switch (call.Kind)
        {
            case Kind.Next:
                Assert.Equal(size + 1, await HistoryCalls.NextAsync(session, size, token));
                break;
            case Kind.List:
                Assert.Equal(Enumerable.Range(1, size), await HistoryCalls.ListAsync(session, size, token));
                break;
            case Kind.Stream:
                Assert.Equal(Enumerable.Range(1, size), await HistoryCalls.ToListAsync(HistoryCalls.StreamAsync(session, size, token), token));
                break;
            case Kind.StreamByTen:
                Assert.Equal(Enumerable.Range(1, size), await HistoryCalls.ToListAsync(HistoryCalls.StreamByTenAsync(session, size, token), token));
                break;
            case Kind.FanOut:
                Assert.Equal(call.OfBothServers, (await HistoryCalls.FanOutAsync(session, size, token)).Order());
                break;
            case Kind.FanOutStream:
                Assert.Equal(call.OfBothServers, (await HistoryCalls.ToListAsync(HistoryCalls.FanOutStreamAsync(session, size, token), token)).Order());
                break;
            case Kind.Composed:
                Assert.Equal(Enumerable.Range(1, size), await HistoryCalls.ComposedAsync(session, size, token));
                break;
            case Kind.Changing:
                Assert.Equal("x", await HistoryCalls.ChangingAsync(session, size, token));
                break;
            case Kind.WorkMem:
                Assert.Contains(await HistoryCalls.WorkMemAsync(session, token), expected.WorkMem);
                break;
            case Kind.User:
                Assert.Equal(expected.RemoteRole, await HistoryCalls.UserAsync(session, token));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(call));
        }
    }
}
