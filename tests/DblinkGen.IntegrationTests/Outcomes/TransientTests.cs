using DblinkGen.IntegrationTests.Servers;
using DblinkGen.IntegrationTests.TestServer;

namespace DblinkGen.IntegrationTests.Outcomes;

/// <summary><c>IsTransient</c> is true only if it helps to repeat the call alone.</summary>
public sealed partial class TransientTests(TwoDatabases databases) : IAsyncLifetime
{
    public static TheoryData<string> Kinds { get; } = [.. Passing.Calls.Keys];

    public async ValueTask InitializeAsync() => await TwoDatabases.RunAsync(databases.Remote, """
        SELECT pg_advisory_lock(48151624);
        CREATE OR REPLACE FUNCTION passing(state text) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = state; END $$;
        SELECT pg_advisory_unlock(48151624);
        """);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_may_pass_by_itself_is_not_to_be_repeated_in_a_transaction(string kind)
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        Assert.Equal(("40001", true), await FailAsync("40001"));
        await using (await session.BeginTransactionAsync(TwoDatabases.Server, link: Passing.Link))
            Assert.Equal(("40001", false), await FailAsync("40001"));
        await using (await session.Connection.BeginTransactionAsync())
            Assert.Equal(("40001", false), await FailAsync("40001"));
        Assert.Equal(("40001", true), await FailAsync("40001"));

        async Task<(string?, bool)> FailAsync(string state)
        {
            var failure = await Assert.ThrowsAsync<DblinkException>(() => Passing.Calls[kind](session, state));
            Assert.Equal(DblinkOutcome.NotRun, failure.Outcome);
            return (failure.SqlState, failure.IsTransient);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_lasts_is_not_to_be_repeated(string kind)
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Passing.Calls[kind](session, "55000"));
        Assert.Equal(("55000", DblinkOutcome.NotRun, false), (failure.SqlState, failure.Outcome, failure.IsTransient));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_remote_transaction_that_is_lost(string kind)
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server, link: Passing.Link);
        await TwoDatabases.RunAsync(databases.Remote, $"SELECT pg_terminate_backend({await Passing.PidAsync(session)}, 10000)");
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Passing.Calls[kind](session, "40001"));
        Assert.Equal((DblinkErrorKind.LinkLost, DblinkOutcome.NotRun, false), (failure.Kind, failure.Outcome, failure.IsTransient));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_local_backend_that_ends_between_two_calls_of_a_session(string kind)
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        await Passing.PidAsync(session);
        await EndLocallyAsync(session);
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Passing.Calls[kind](session, "40001"));
        Assert.Equal((DblinkErrorKind.LinkLost, false), (failure.Kind, failure.IsTransient));
    }

    [Theory]
    [InlineData("connect", DblinkOutcome.NotRun)]
    [InlineData("connect again", DblinkOutcome.NotRun)]
    [InlineData("links", DblinkOutcome.NotRun)]
    [InlineData("last error", DblinkOutcome.NotRun)]
    [InlineData("close", DblinkOutcome.NotRun)]
    [InlineData("begin", DblinkOutcome.Unknown)]
    [InlineData("listen", DblinkOutcome.Unknown)]
    [InlineData("execute", DblinkOutcome.Unknown)]
    public async Task What_a_session_asks_after_its_local_backend_has_ended(string what, DblinkOutcome outcome)
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        await Passing.PidAsync(session);
        await EndLocallyAsync(session);
        Task task = what switch
        {
            "connect" => session.ConnectAsync(TwoDatabases.Server).AsTask(),
            "connect again" => session.ConnectAsync(TwoDatabases.Server, Passing.Link).AsTask(),
            "links" => session.GetLinksAsync(),
            "last error" => session.GetLastErrorAsync(Passing.Link),
            "close" => session.DisconnectAsync(Passing.Link).AsTask(),
            "begin" => session.BeginTransactionAsync(TwoDatabases.Server, link: Passing.Link),
            "listen" => session.ListenAsync(TwoDatabases.Server, "passing", link: Passing.Link).FirstAsync().AsTask(),
            _ => session.ExecuteAsync(TwoDatabases.Server, "SET work_mem TO '1MB'", link: Passing.Link),
        };
        var failure = await Assert.ThrowsAsync<DblinkException>(() => task);
        Assert.Equal((DblinkErrorKind.LinkLost, outcome, false), (failure.Kind, failure.Outcome, failure.IsTransient));
    }

    [Fact]
    public async Task A_local_backend_that_ends_while_a_local_statement_runs()
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        await Passing.PidAsync(session);
        var call = Passing.SleepAsync(session, 30.375);
        await Eventually.BecomesTrueAsync(
            () => TwoDatabases.ScalarAsync<bool>(databases.Remote, "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%30.375%' AND pid <> pg_backend_pid())")
                .GetAwaiter().GetResult(),
            "the remote is at work");
        await EndLocallyAsync(session);
        var failure = await Assert.ThrowsAsync<DblinkException>(() => call);
        Assert.Equal((DblinkErrorKind.LinkLost, DblinkOutcome.Unknown, false), (failure.Kind, failure.Outcome, failure.IsTransient));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task EndLocallyAsync(DblinkSession session) => TwoDatabases.RunAsync(databases.Admin, $"SELECT pg_terminate_backend({session.Connection.ProcessID}, 10000)");

    [DblinkServer(TwoDatabases.Server, Connection = Link)]
    private static partial class Passing
    {
        public const string Link = "passing";
        private const string Fail = "SELECT passing(@state) AS n";

        public static IReadOnlyDictionary<string, Func<DblinkSession, string, Task>> Calls { get; } = new Dictionary<string, Func<DblinkSession, string, Task>>
        {
            ["one"] = OneAsync,
            ["list"] = ListAsync,
            ["stream"] = async (session, state) => await StreamAsync(session, state).ToListAsync(),
            ["local statement"] = JoinAsync,
        };

        [DblinkQuery("SELECT pg_backend_pid()")]
        public static partial Task<int> PidAsync(DblinkSession session);

        [DblinkQuery(Fail)]
        private static partial Task<int> OneAsync(DblinkSession session, string state);

        [DblinkQuery(Fail)]
        private static partial Task<List<int>> ListAsync(DblinkSession session, string state);

        [DblinkQuery(Fail, FetchSize = 2)]
        private static partial IAsyncEnumerable<int> StreamAsync(DblinkSession session, string state, CancellationToken cancellationToken = default);

        [DblinkRowSource("failed", Fail, Columns = "n int4")]
        [DblinkLocalQuery("SELECT n FROM @failed AS failed")]
        private static partial Task<List<int>> JoinAsync(DblinkSession session, string state);

        [DblinkRowSource("slept", "SELECT 1 AS n FROM pg_sleep(@seconds)", Columns = "n int4")]
        [DblinkLocalQuery("SELECT n FROM @slept AS slept")]
        public static partial Task<int> SleepAsync(DblinkSession session, double seconds);
    }
}
