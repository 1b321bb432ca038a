using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Links;

/// <summary>What other code does to a link or to the local session costs at most one call, of whatever kind the calls are.</summary>
public sealed class HealingTests(FaultServers servers)
{
    private const int Calls = 4;

    public static TheoryData<string> Reads => [.. Healed.Reads.Keys];

    [Theory]
    [MemberData(nameof(Reads))]
    public Task Discard_all_before_local_transactions(string read) => CostsOneCallAsync(read, "DISCARD ALL", inTransactions: true);

    [Theory]
    [MemberData(nameof(Reads))]
    public Task Deallocate_all_before_local_transactions(string read) => CostsOneCallAsync(read, "DEALLOCATE ALL", inTransactions: true);

    [Theory]
    [MemberData(nameof(Reads))]
    public Task Discard_all(string read) => CostsOneCallAsync(read, "DISCARD ALL");

    [Theory]
    [MemberData(nameof(Reads))]
    public Task A_failed_transaction_of_other_code(string read) => CostsOneCallAsync(
        read, $"SELECT dblink_exec('{Route.Far}', 'BEGIN'), dblink_exec('{Route.Far}', 'SELECT 1/0', false)");

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_result_that_other_code_has_left(string read)
    {
        var failures = await FailuresAsync(read, $"SELECT dblink_send_query('{Route.Far}', 'SELECT 1')", inTransactions: false);
        // Npgsql takes some of the errors for the end of the local server, and the session ends with its connection.
        Assert.All(failures, f => Assert.NotEqual(DblinkOutcome.Unknown, Assert.IsType<DblinkException>(f).Outcome));
    }

    [Fact]
    public async Task Connect_finds_that_the_link_is_dead()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ConnectAsync(Route.Far);
        await Sql.RunAsync(servers.Remote, $"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = '{route.RemoteRole}'");
        await session.ConnectAsync(Route.Far);
        Assert.Equal(1, await Sql.ScalarAsync<long>(servers.Remote, $"SELECT count(*) FROM pg_stat_activity WHERE usename = '{route.RemoteRole}'"));
    }

    private async Task CostsOneCallAsync(string read, string harm, bool inTransactions = false)
    {
        var failures = await FailuresAsync(read, harm, inTransactions);
        Assert.True(failures.Count <= 1 && failures.TrueForAll(f => f is DblinkException), string.Join('\n', failures));
    }

    private async Task<List<Exception>> FailuresAsync(string read, string harm, bool inTransactions)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        // What runs twice is prepared.
        for (var i = 0; i < 2; i++)
            Assert.Equal([1, 2, 3], await Healed.Reads[read](session));
        await Sql.RunAsync(session.Connection, harm);
        var failures = new List<Exception>();
        for (var i = 0; i < Calls; i++)
        {
            await using var transaction = inTransactions ? await session.Connection.BeginTransactionAsync() : null;
            if (await Record.ExceptionAsync(async () => Assert.Equal([1, 2, 3], await Healed.Reads[read](session))) is { } failure)
                failures.Add(failure);
        }

        return failures;
    }
}
