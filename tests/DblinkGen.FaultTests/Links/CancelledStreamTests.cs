using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Links;

/// <summary>A stream that is cancelled before its first row has come leaves an idle link: no other call pays for it.</summary>
public sealed class CancelledStreamTests(FaultServers servers)
{
    private static readonly Dictionary<string, Func<NpgsqlDataSource, CancellationToken, IAsyncEnumerable<string?>>> s_streams = new()
    {
        ["default stream"] = Sleeping.StreamAsync,
        ["stream with a fetch size"] = Sleeping.StreamByTenAsync,
    };

    public static TheoryData<string, string> Pairs => [.. from stream in s_streams.Keys from next in Shape.Stoppable.Keys select (stream, next)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task A_stream_that_is_cancelled_before_its_first_row_costs_the_next_call_nothing(string stream, string next)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        for (var i = 0; i < 2; i++)
            await Shape.Stoppable[next](route, app, CancellationToken.None);
        using var token = new CancellationTokenSource();
        var reading = s_streams[stream](app, token.Token).CountAsync(CancellationToken.None).AsTask();
        while (!await Sql.ScalarAsync<bool>(route.Remote, $"SELECT count(*) > 0 FROM pg_stat_activity WHERE usename = '{route.RemoteRole}' AND wait_event = 'PgSleep'"))
            Assert.False(reading.IsCompleted);
        await token.CancelAsync();
        var failure = await Assert.ThrowsAsync<DblinkCanceledException>(() => reading);
        Assert.Equal(DblinkOutcome.NotRun, failure.Outcome);
        Assert.Null(await Record.ExceptionAsync(() => Shape.Stoppable[next](route, app, CancellationToken.None)));
    }
}
