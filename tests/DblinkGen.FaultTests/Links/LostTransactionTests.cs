using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Links;

/// <summary>Other code ends a remote transaction of ours, in whatever way: no commit is acknowledged, and nothing is committed by itself.</summary>
public sealed class LostTransactionTests(FaultServers servers)
{
    private static readonly bool[] s_both = [true, false];

    private static readonly Dictionary<string, string[]> s_harms = new()
    {
        ["rolled back"] = ["dblink_exec('far', 'ROLLBACK')"],
        ["committed"] = ["dblink_exec('far', 'COMMIT')"],
        ["rolled back and begun anew"] = ["dblink_exec('far', 'ROLLBACK')", "dblink_exec('far', 'BEGIN')"],
        ["committed and begun anew"] = ["dblink_exec('far', 'COMMIT')", "dblink_exec('far', 'BEGIN')"],
        ["opened anew"] = ["dblink_disconnect('far')", "dblink_connect('far', '{0}')"],
        ["opened anew and begun"] = ["dblink_disconnect('far')", "dblink_connect('far', '{0}')", "dblink_exec('far', 'BEGIN')"],
        ["closed"] = ["dblink_disconnect('far')"],
        ["freed"] = ["dblink_exec('far', 'DEALLOCATE ALL')"],
    };

    public static TheoryData<string, bool> Harms => [.. from harm in s_harms.Keys from prepare in s_both select (harm, prepare)];

    public static TheoryData<string, bool> Writes => [.. from shape in Swapped.Writes.Keys from prepare in s_both select (shape, prepare)];

    [Theory]
    [MemberData(nameof(Harms))]
    public async Task A_commit_says_that_the_transaction_is_gone(string harm, bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await OpenAsync(route, prepare);
        // Nothing is prepared, so that nothing can be lost.
        var isHarmless = harm == "freed" && !prepare;
        for (var round = 0; round < 2; round++)
        {
            await using var transaction = await session.BeginTransactionAsync(Route.Far);
            await Swapped.CommandAsync(session, Guid.NewGuid());
            await HarmAsync(session, route, harm);
            var failure = await Record.ExceptionAsync(() => transaction.CommitAsync());
            if (isHarmless)
                Assert.Null(failure);
            else
                Assert.Equal((DblinkErrorKind.LinkLost, DblinkOutcome.NotRun), (Assert.IsType<DblinkException>(failure).Kind, ((DblinkException)failure).Outcome));
        }

        await WriteAsync(route, session);
        await route.Ledger.AssertHoldsAsync();
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_write_runs_in_its_transaction_or_not_at_all(string shape, bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await OpenAsync(route, prepare);
        foreach (var harm in s_harms.Keys.Where(h => h != "freed"))
        {
            await using (var transaction = await session.BeginTransactionAsync(Route.Far))
            {
                using var ledger = route.Ledger.BeginTransaction();
                await HarmAsync(session, route, harm);
                for (var i = 0; i < 2; i++)
                {
                    var failure = await ledger.WriteAsync(token => Swapped.Writes[shape](session, token));
                    Assert.Equal((DblinkErrorKind.LinkLost, DblinkOutcome.NotRun), (Assert.IsType<DblinkException>(failure).Kind, ((DblinkException)failure).Outcome));
                }

                Assert.IsType<DblinkException>(await ledger.CommitAsync(() => transaction.CommitAsync()));
            }

            await WriteAsync(route, session);
        }

        await route.Ledger.AssertHoldsAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Savepoints_are_set_in_the_transaction_or_not_at_all(bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await OpenAsync(route, prepare);
        await using var transaction = await session.BeginTransactionAsync(Route.Far, new() { IsolationLevel = System.Data.IsolationLevel.Serializable });
        await transaction.SaveAsync("kept");
        await session.ExecuteAsync(Route.Far, "RESET ALL");
        await transaction.RollbackAsync("kept");
        await transaction.ReleaseAsync("kept");
        await HarmAsync(session, route, "rolled back and begun anew");
        var failure = await Assert.ThrowsAsync<DblinkException>(() => transaction.SaveAsync("lost"));
        Assert.Equal(DblinkErrorKind.LinkLost, failure.Kind);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_transaction_is_not_begun_on_another_link(bool prepare)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await OpenAsync(route, prepare);
        foreach (var options in new DblinkTransactionOptions?[] { null, new() { IsolationLevel = System.Data.IsolationLevel.RepeatableRead } })
        {
            await Swapped.SwapAsync(session, route);
            await WriteAsync(route, session, options);
        }

        await route.Ledger.AssertHoldsAsync();
    }

    private static async Task WriteAsync(Route route, DblinkSession session, DblinkTransactionOptions? options = null)
    {
        await using var transaction = await session.BeginTransactionAsync(Route.Far, options);
        using var ledger = route.Ledger.BeginTransaction();
        Assert.Null(await ledger.WriteAsync(token => Swapped.CommandAsync(session, token)));
        Assert.Null(await ledger.CommitAsync(() => transaction.CommitAsync()));
    }

    private static async Task HarmAsync(DblinkSession session, Route route, string harm)
    {
        foreach (var call in s_harms[harm])
            await Swapped.RunAsync(session, call.Replace("{0}", route.OtherServer, StringComparison.Ordinal));
    }

    private static async Task<DblinkSession> OpenAsync(Route route, bool prepare)
    {
        var session = await DblinkSession.OpenAsync(route.CreateApp(), new() { Servers = route.Options.Servers, Prepare = prepare });
        await WriteAsync(route, session);
        return session;
    }
}
