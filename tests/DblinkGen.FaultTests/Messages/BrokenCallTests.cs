using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;

namespace DblinkGen.FaultTests.Messages;

/// <summary>The walk finds calls that break a promise.</summary>
public sealed class BrokenCallTests(FaultServers servers)
{
    [Fact]
    public Task A_write_that_hides_its_failure_is_found() => IsFoundAsync("LOST", Direction.ToServer, "cut by Reset", WalkedCall.Write("hides", async (app, token, ct) =>
        await Record.ExceptionAsync(() => Walked.InsertAsync(app, token, ct))));

    [Fact]
    public Task A_write_that_is_sent_again_is_found() => IsFoundAsync("written 2 times", Direction.ToClient, "cut by Reset", WalkedCall.Write("repeats", async (app, token, ct) =>
    {
        if (await Record.ExceptionAsync(() => Walked.InsertAsync(app, token, ct)) is not null)
            await Walked.InsertAsync(app, token, ct);
    }));

    [Fact]
    public Task A_call_that_does_not_hear_its_token_is_found() => IsFoundAsync(
        "Not how such a call may end", Direction.ToServer, "stall of the connection, cancel", WalkedCall.Write("is deaf", (app, token, _) => Walked.InsertAsync(app, token, CancellationToken.None)));

    [Fact]
    public Task A_call_that_returns_late_is_found() => IsFoundAsync("s after it was stopped", Direction.ToServer, "cancel", WalkedCall.Write("is late", async (app, token, ct) =>
    {
        try
        {
            await Walked.InsertAsync(app, token, ct);
        }
        finally
        {
            await Task.Delay(Bound.AfterStop + Bound.AfterStop, CancellationToken.None);
        }
    }));

    [Fact]
    public Task Rows_that_are_missing_are_found() => IsFoundAsync("Assert.Equal() Failure", Direction.ToClient, "cut by Reset", WalkedCall.Read("gives up", async (app, ct) =>
    {
        var rows = new List<int>();
        await Record.ExceptionAsync(async () =>
        {
            await foreach (var row in Walked.StreamByTwoAsync(app, 5, ct))
                rows.Add(row);
        });
        return rows;
    }, [1, 2, 3, 4, 5]));

    [Fact]
    public Task A_link_that_is_left_in_a_transaction_is_found()
    {
        var calls = 0;
        return IsFoundAsync("A call failed after the fault", Direction.ToServer, "delay", WalkedCall.Write("begins", async (app, token, ct) =>
        {
            await Walked.InsertAsync(app, token, ct);
            if (++calls > Situation.WarmUps)
                await Sql.RunAsync(app, $"SELECT dblink_exec('{Route.Far}', 'BEGIN')");
        }));
    }

    private async Task IsFoundAsync(string message, Direction direction, string mishap, WalkedCall broken)
    {
        var cell = new Cell(new(broken, IsWarm: true, Prepare: true), new(Hop.ToRemote, direction, 1, '?'), Mishap.All.Single(m => m.Name == mishap));
        await using var scene = await Scene.OpenAsync(servers, prepare: true, cell.Mishap.Pool);
        var failure = await Record.ExceptionAsync(async () => await new CellRun(new Dictionary<Mishap, TimeSpan>()).RunAsync(scene, cell, await cell.Situation.PrepareAsync(scene)));
        Assert.Contains(message, Assert.IsAssignableFrom<Xunit.Sdk.IAssertionException>(failure).ToString(), StringComparison.Ordinal);
    }
}
