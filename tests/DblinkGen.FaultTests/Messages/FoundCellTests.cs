using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;

namespace DblinkGen.FaultTests.Messages;

/// <summary>Cells in which a promise was broken: the local server falls silent at the end of one of its answers, or at once.</summary>
public sealed class FoundCellTests(FaultServers servers)
{
    private const int AtOnce = 8;
    private const char ReadyForQuery = 'Z';

    /// <summary>The reader of what opens a link was closed without a time-out.</summary>
    [Theory]
    [InlineData("stall of the connection, time-out")]
    [InlineData("stall of the connection, cancel")]
    public Task An_opening_does_not_hold_the_call(string mishap) => HoldsAsync("command, first, prepared", IsEndOfAnswer, mishap);

    /// <summary>Npgsql closes the connection while the link's session is asked for, and the next command found it closed.</summary>
    [Fact]
    public Task A_token_that_costs_the_connection_before_a_reset_cancels_the_call() => HoldsAsync("procedure, warm, prepared", IsBeginning, "stall of the connection, cancel");

    /// <summary>The guard has run before the statement in a message of its own, and was taken for it.</summary>
    [Fact]
    public Task A_statement_whose_guard_has_run_has_not() => HoldsAsync("procedure, first, prepared", IsEndOfAnswer, "stall of the connection, cancel");

    /// <summary>The connection was lost while the remote was asked whether an open link is ours.</summary>
    [Theory]
    [InlineData("connect, warm, prepared")]
    [InlineData("connect, synchronous, warm, prepared")]
    public Task A_connection_that_is_lost_while_connecting_is_said_so(string situation) =>
        HoldsAsync(situation, point => point is { Hop: Hop.ToLocal, Direction: Direction.ToServer }, "cut by Reset");

    /// <summary>As for calls: the next command found the connection closed.</summary>
    [Fact]
    public Task A_token_that_costs_the_connection_cancels_the_closing_of_a_link() => HoldsAsync("disconnect, first, prepared", IsEndOfAnswer, "stall of the connection, cancel");

    /// <summary>What asks whether a link lives passes a lost connection over, and the next look for the link failed with Npgsql's own exception.</summary>
    [Theory]
    [InlineData("cut by Finish")]
    [InlineData("stall of the connection, cancel")]
    [InlineData("stall of the connection, time-out")]
    public Task A_connection_that_is_lost_while_a_link_is_asked_for_is_explained(string mishap) =>
        HoldsAsync("connect, warm, prepared", point => point is { Hop: Hop.ToLocal, Direction: Direction.ToClient }, mishap);

    /// <summary>The connection that was to bring the second cancel was waited for after the first was lost.</summary>
    [Fact]
    public Task A_cancel_that_does_not_arrive_does_not_hold_the_call() => HoldsAsync("composed, warm, prepared", IsBeginning, "stall of the network, time-out");

    private static bool IsEndOfAnswer(MessagePoint point) => point is { Hop: Hop.ToLocal, Direction: Direction.ToClient, Type: ReadyForQuery };

    private static bool IsBeginning(MessagePoint point) => point is { Hop: Hop.ToLocal, Direction: Direction.ToServer, Number: 1 };

    private async Task HoldsAsync(string situation, Func<MessagePoint, bool> choose, string mishap)
    {
        var all = await Cells.OfAsync(servers, Situation.All.Where(s => s.ToString() == situation));
        var cells = all.Where(c => c.Mishap.Name == mishap && choose(c.Point)).ToList();
        var tally = new WalkTally();
        await new Walk(servers, tally).RunAsync(cells, AtOnce, perScene: 1);
        Assert.NotEqual(0, tally.Count - tally.Missed);
    }
}
