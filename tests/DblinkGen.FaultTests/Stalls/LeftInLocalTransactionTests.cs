using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Stalls;

/// <summary>
/// A stream or a remote transaction is left inside a local transaction, and the remote does not answer: where that costs the local transaction, somebody says so before its commit
/// seems to succeed.
/// </summary>
public sealed class LeftInLocalTransactionTests(FaultServers servers)
{
    private const int Seconds = 2;

    private static readonly Dictionary<string, Func<Route, DblinkSession, Task>> s_ways = new()
    {
        ["a stream beside a silent network"] = async (route, session) =>
        {
            await foreach (var _ in LeftStreams.StreamAsync(session, 20))
            {
                route.ToRemote.StallNetwork();
                break;
            }
        },
        ["a synchronous stream beside a silent network"] = (route, session) => Task.Run(() =>
        {
            foreach (var _ in LeftStreams.Stream(session, 20))
            {
                route.ToRemote.StallNetwork();
                break;
            }
        }),
        ["a stream of a slow remote"] = async (_, session) =>
        {
            await foreach (var n in LeftStreams.SlowStreamAsync(session))
            {
                if (n == 3)
                    break;
            }
        },
        ["a synchronous stream of a slow remote"] = (_, session) => Task.Run(() =>
        {
            foreach (var n in LeftStreams.SlowStream(session))
            {
                if (n == 3)
                    break;
            }
        }),
        ["a fan-out beside a silent network"] = async (route, session) =>
        {
            await foreach (var _ in LeftStreams.FanOutStreamAsync(session, 20))
            {
                route.ToRemote.StallNetwork();
                break;
            }
        },
        ["a remote transaction beside a silent network"] = async (route, session) =>
        {
            await using var transaction = await session.BeginTransactionAsync(Route.Far);
            route.ToRemote.StallNetwork();
        },
        ["a synchronous remote transaction beside a silent network"] = (route, session) => Task.Run(async () =>
        {
            var transaction = await session.BeginTransactionAsync(Route.Far);
            route.ToRemote.StallNetwork();
            transaction.Dispose();
        }),
    };

    public static TheoryData<string> Ways => [.. s_ways.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_local_transaction_is_not_lost_in_silence(string way)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var connection = await route.CreateApp(commandTimeout: Seconds).OpenConnectionAsync();
        await using var session = new DblinkSession(connection, route.Options);
        await using var local = await connection.BeginTransactionAsync();
        var id = await Sql.ScalarAsync<string>(connection, "SELECT pg_current_xact_id()::text");
        var failure = await Record.ExceptionAsync(() => s_ways[way](route, session));
        Assert.True(failure is null or DblinkException { Kind: DblinkErrorKind.Timeout }, $"{failure}");
        if (failure is not null || await Record.ExceptionAsync(() => local.CommitAsync()) is not null)
            return;
        Assert.Equal("committed", await Sql.ScalarAsync<string>(route.Admin, $"SELECT pg_xact_status('{id}')"));
    }
}
