using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Histories;

/// <summary>Runs the calls of histories, and compares what they read.</summary>
internal static class HistoryReads
{
    public static async Task ReadAsync(IHistoryCalls calls, Call call, Expectation expected, CancellationToken token)
    {
        var size = call.Size;
        switch (call.Kind)
        {
            case Kind.Next:
                Assert.Equal(size + 1, await calls.NextAsync(size, token));
                break;
            case Kind.NextSync:
                Assert.Equal(size + 1, calls.Next(size));
                break;
            case Kind.Changing:
                Assert.Equal("x", await calls.ChangingAsync(size, token));
                break;
            case Kind.WorkMem:
                Assert.Contains(await calls.WorkMemAsync(token), expected.WorkMem);
                break;
            case Kind.User:
                Assert.Equal(expected.RemoteRole, await calls.UserAsync(token));
                break;
            case Kind.Place:
                Assert.Equal(FaultServers.RemoteDatabase, await calls.PlaceAsync(token));
                break;
            default:
                var rows = new AskedRows(1, size);
                (await ReadNumbersAsync(calls, call, token)).ForEach(rows.Take);
                rows.AssertComplete(call.Servers);
                break;
        }
    }

    public static Task WriteAsync(IHistoryCalls calls, Kind kind, Guid row, CancellationToken token)
    {
        if (kind != Kind.InsertSync)
        {
            return kind == Kind.Insert ? calls.InsertAsync(row, token)
                : kind == Kind.InsertReturning ? calls.InsertReturningAsync(row, token)
                : calls.ExecuteAsync($"INSERT INTO ledger VALUES ('{row}')", token);
        }

        calls.Insert(row);
        return Task.CompletedTask;
    }

    private static async Task<List<ServerRow>> ReadNumbersAsync(IHistoryCalls calls, Call call, CancellationToken token)
    {
        var size = call.Size;
        return call.Kind switch
        {
            Kind.List => OfOne(await calls.ListAsync(size, token)),
            Kind.ListSync => OfOne(calls.List(size)),
            Kind.Stream => OfOne(await calls.StreamAsync(size, token).ToListAsync(token)),
            Kind.StreamByTen => OfOne(await calls.StreamByTenAsync(size, token).ToListAsync(token)),
            Kind.StreamByTenSync => OfOne(calls.StreamByTen(size)),
            Kind.FanOut => await calls.FanOutAsync(size, token),
            Kind.FanOutSync => calls.FanOut(size),
            Kind.FanOutStream => await calls.FanOutStreamAsync(size, token).ToListAsync(token),
            Kind.Composed => OfOne(await calls.ComposedAsync(size, token)),
            Kind.ComposedSync => OfOne(calls.Composed(size)),
            _ => throw new ArgumentOutOfRangeException(nameof(call)),
        };
    }

    private static List<ServerRow> OfOne(IEnumerable<int> rows) => [.. rows.Select(n => new ServerRow(Route.Far, n))];
}
