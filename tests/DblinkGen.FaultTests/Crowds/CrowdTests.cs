using System.Globalization;
using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Crowds;

/// <summary>
/// Hundreds of callers on small pools, cancelled at any moment, while backends of both servers are ended and cancelled: no wrong row and none twice, what is said of writes is true, no more calls
/// fail than backends were harmed, and every link is accounted for.
/// </summary>
public sealed class CrowdTests(FaultServers servers)
{
    /// <summary>For how many seconds the crowds call.</summary>
    private const string Variable = "DBLINKGEN_TEST_CROWDS";

    private const double DefaultSeconds = 20;

    [Fact]
    public async Task Crowds_keep_the_promises()
    {
        var output = TestContext.Current.TestOutputHelper!;
        using var end = new CancellationTokenSource(Duration());
        (int PoolSize, bool IsAttacked)[] pools = [(2, true), (4, true), (10, false)];
        await Task.WhenAll(pools.Select(async pool =>
        {
            var seed = Random.Shared.Next();
            await using var crowd = await Crowd.CreateAsync(servers, pool.PoolSize, seed);
            try
            {
                await crowd.CallUntilAsync(pool.IsAttacked, end);
                await crowd.AssertHoldsAsync();
            }
            finally
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"pool of {pool.PoolSize}{(pool.IsAttacked ? "" : ", not attacked")}, seed {seed}: {crowd.Route.Ledger.Acknowledged} writes acknowledged, {crowd.Tally}"));
            }
        }));
    }

    [Fact]
    public async Task A_row_that_comes_twice_is_found()
    {
        await using var crowd = await Crowd.CreateAsync(servers, 2, seed: 0);
        var rows = new AskedRows(7, 3);
        var failure = await Record.ExceptionAsync(() => CrowdReads.StreamAsync(rows, CrowdCalls.StreamFirstTwiceAsync(crowd.App, rows.First, rows.Last, CancellationToken.None)));
        Assert.Contains("far sent 7 where 8 was due", Assert.Throws<XunitException>(() => crowd.NextMember().Judge(failure, wasCancelled: false)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_without_a_victim_is_found()
    {
        await using var crowd = await Crowd.CreateAsync(servers, 2, seed: 0);
        await Sql.RunAsync(crowd.Route.Admin, $"REVOKE USAGE ON FOREIGN SERVER {crowd.Route.NearServer} FROM {crowd.Route.LocalRole}");
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await crowd.CallUntilAsync(isAttacked: false, end);
        Assert.Contains("More calls have failed", Assert.Throws<TrueException>(crowd.Tally.AssertHealed).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dblink_connect('stray', '{0}')", "A link is named stray")]
    [InlineData("dblink_connect('{0}')", "The remote has 1 sessions; the pool has 0 links")]
    public async Task A_link_that_other_code_leaves_open_is_found(string call, string message)
    {
        await using var crowd = await Crowd.CreateAsync(servers, 2, seed: 0);
        await Sql.RunAsync(crowd.App, "SELECT " + string.Format(CultureInfo.InvariantCulture, call, crowd.Route.NearServer));
        var failure = await Record.ExceptionAsync(() => LinkAccount.AssertBalancedAsync(crowd.Route, crowd.App, 2));
        Assert.Contains(message, Assert.IsAssignableFrom<IAssertionException>(failure).ToString(), StringComparison.Ordinal);
    }

    private static TimeSpan Duration() =>
        TimeSpan.FromSeconds(double.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var seconds) ? seconds : DefaultSeconds);
}
