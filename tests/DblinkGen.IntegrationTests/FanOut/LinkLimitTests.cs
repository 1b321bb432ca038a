using Npgsql;

namespace DblinkGen.IntegrationTests.FanOut;

/// <summary>MaxLinksPerBackend never closes a link that the same call needs.</summary>
public sealed partial class LinkLimitTests(Shards shards) : IAsyncDisposable
{
    private static readonly string[] Two = ["shard_1", "shard_2"];

    private readonly NpgsqlDataSource _app = shards.CreateApp();

    public static TheoryData<string> Names => [.. Shapes.Keys];

    private static Dictionary<string, Func<DblinkSession, Task<int>>> Shapes { get; } = new()
    {
        ["list"] = async session => (await Calls.ListAsync(session, Two)).Count,
        ["merge"] = async session => await Calls.MergeAsync(session, Two).CountAsync(),
        ["collected list"] = async session => (await Calls.CollectAsync(session, Two)).Rows.Count,
        ["collected stream"] = async session => await Calls.CollectedStreamAsync(session, Two).CountAsync(),
        ["local query"] = Calls.SumAsync,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_call_that_needs_more_links_is_refused_before_anything_is_sent(string shape)
    {
        await using var session = await DblinkSession.OpenAsync(_app, new DblinkOptions { MaxLinksPerBackend = 1 });
        var refusal = await Assert.ThrowsAsync<DblinkException>(() => Shapes[shape](session));
        Assert.Equal((DblinkErrorKind.Refused, DblinkOutcome.NotRun), (refusal.Kind, refusal.Outcome));
        Assert.Contains("2 links", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("MaxLinksPerBackend of the options allows 1", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await session.GetLinksAsync());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_call_keeps_its_own_links_though_they_were_used_longest_ago(string shape)
    {
        await using var session = await DblinkSession.OpenAsync(_app, new DblinkOptions { MaxLinksPerBackend = 2 });
        await session.ConnectAsync("shard_1");
        var opened = Environment.TickCount64;
        await TestServer.Eventually.BecomesTrueAsync(() => Environment.TickCount64 > opened, "the clock has moved");
        await session.ConnectAsync("shard_3");
        Assert.Equal(6, await Shapes[shape](session));
        Assert.Equal(6, await Shapes[shape](session));
        Assert.Equal(Two, await session.GetLinksAsync());
    }

    /// <summary>Opening the third takes longer than the first may idle.</summary>
    [Fact]
    public async Task A_call_keeps_its_own_links_though_they_are_idle_while_others_are_opened()
    {
        await using var session = await DblinkSession.OpenAsync(_app, new DblinkOptions { LinkIdleLifetime = TimeSpan.FromTicks(1) });
        for (var i = 0; i < 3; i++)
            Assert.Equal(9, (await Calls.ListAsync(session, ["shard_1", "shard_2", "shard_3"])).Count);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static partial class Calls
    {
        private const string Sql = "SELECT id FROM item ORDER BY id";

        [DblinkQuery(Sql)]
        public static partial Task<List<int>> ListAsync(DblinkSession session, [DblinkFanOut] string[] servers);

        [DblinkQuery(Sql, FetchSize = 2)]
        public static partial IAsyncEnumerable<int> MergeAsync(DblinkSession session, [DblinkFanOut(OrderBy = "id")] string[] servers);

        [DblinkQuery(Sql)]
        public static partial Task<DblinkFanOutResult<int>> CollectAsync(
            DblinkSession session, [DblinkFanOut(Failures = DblinkFanOutFailures.Collect)] string[] servers);

        [DblinkQuery(Sql, FetchSize = 2)]
        public static partial IAsyncEnumerable<int> CollectedStreamAsync(
            DblinkSession session, [DblinkFanOut(Failures = DblinkFanOutFailures.Collect)] string[] servers);

        [DblinkRowSource("one", "SELECT id FROM item", Columns = "id int4", Server = "shard_1")]
        [DblinkRowSource("two", "SELECT id FROM item", Columns = "id int4", Server = "shard_2")]
        [DblinkLocalQuery("SELECT (SELECT count(*) FROM @one AS a)::int4 + (SELECT count(*) FROM @two AS b)::int4 AS rows")]
        public static partial Task<int> SumAsync(DblinkSession session);
    }
}
