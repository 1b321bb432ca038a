using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Lies;

/// <summary>
/// Finding S3: a remote that answers as if the statement were COPY. Where DblinkGen sends the statement and gets its result, the call ends with an error, the
/// local backend is free, and the next call is served.
/// </summary>
[Collection(nameof(LyingServers))]
public sealed class CopyAnswerTests(LyingServers lying)
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(1);

    private readonly FaultServers _servers = lying.Servers;

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var shape in new[] { "one row", "command", "returning", "default stream", "stream with a fetch size", "fan-out", "fan-out stream" })
            {
                foreach (var answer in CopyAnswer.All.Keys)
                    cases.Add(shape, answer);
            }

            return cases;
        }
    }

    public static TheoryData<string> Answers => [.. CopyAnswer.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_call_fails_and_the_next_is_served(string shape, string answer)
    {
        await using var route = await Route.OpenAsync(_servers);
        var app = route.CreateApp();
        await Shape.Timed[shape](route, app);
        route.Mark();
        route.ToRemote.On(Direction.ToServer, 1, Fault.Answer(CopyAnswer.All[answer]));
        Assert.IsType<DblinkException>(await Bound.ReturnsAsync(() => Shape.Timed[shape](route, app), s_timeout));
        await AssertServesAsync(route, app);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_chunk_of_a_stream_that_is_answered_so_ends_it(string answer)
    {
        await using var route = await Route.OpenAsync(_servers);
        var app = route.CreateApp();
        await Shape.Timed["stream with a fetch size"](route, app);
        route.Mark();
        await Shape.Timed["stream with a fetch size"](route, app);
        // The last message closes the cursor, the one before fetches.
        var sent = route.ToRemote.Types(Direction.ToServer).Count;
        Assert.True(sent >= 3, route.ToRemote.Transcript);
        route.Mark();
        route.ToRemote.On(Direction.ToServer, sent - 1, Fault.Answer(CopyAnswer.All[answer]));
        Assert.IsType<DblinkException>(await Bound.ReturnsAsync(() => Shape.Timed["stream with a fetch size"](route, app), s_timeout));
        await AssertServesAsync(route, app);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_remote_transaction_ends_without_a_commit(string answer)
    {
        await using var route = await Route.OpenAsync(_servers);
        var app = route.CreateApp();
        using (var rows = route.Ledger.BeginTransaction())
        {
            Assert.Null(await Bound.ReturnsAsync(TransactAsync, s_timeout));

            async Task TransactAsync()
            {
                await using var session = await DblinkSession.OpenAsync(app);
                await using var transaction = await session.BeginTransactionAsync(Route.Far);
                await rows.WriteAsync(token => Writes.InsertAsync(session, token));
                route.Mark();
                route.ToRemote.On(Direction.ToServer, 1, Fault.Answer(CopyAnswer.All[answer]));
                Assert.IsType<DblinkException>(await rows.WriteAsync(token => Writes.InsertAsync(session, token)));
                Assert.IsType<DblinkException>(await rows.CommitAsync(() => transaction.CommitAsync()));
            }
        }

        await AssertServesAsync(route, app);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_commit_that_is_answered_so_is_not_acknowledged(string answer)
    {
        await using var route = await Route.OpenAsync(_servers);
        var app = route.CreateApp();
        Assert.Null(await Bound.ReturnsAsync(TransactAsync, s_timeout));
        await AssertServesAsync(route, app);

        async Task TransactAsync()
        {
            using var rows = route.Ledger.BeginTransaction();
            await using var session = await DblinkSession.OpenAsync(app);
            await using var transaction = await session.BeginTransactionAsync(Route.Far);
            Assert.Null(await rows.WriteAsync(token => Writes.InsertAsync(session, token)));
            route.Mark();
            route.ToRemote.On(Direction.ToServer, 1, Fault.Answer(CopyAnswer.All[answer]));
            Assert.IsType<DblinkException>(await rows.CommitAsync(() => transaction.CommitAsync()));
        }
    }

    private async Task AssertServesAsync(Route route, NpgsqlDataSource app)
    {
        Assert.Null(await Bound.ReturnsAsync(() => Near.NextAsync(app, 1), TimeSpan.Zero));
        // Sending over a link that is still in COPY only fails. It is dblink(), which reads a list, that would clear the link first, for ever.
        Assert.Null(await Bound.ReturnsAsync(() => Shape.Timed["list"](route, app), TimeSpan.Zero));
        Assert.Null(await Bound.ReturnsAsync(() => Shape.Timed["command"](route, app), TimeSpan.Zero));
        await route.Ledger.AssertHoldsAsync();
        await LocalBackends.AssertFreeAsync(_servers, route);
    }
}
