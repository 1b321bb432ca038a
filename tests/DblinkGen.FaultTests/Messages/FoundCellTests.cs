using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using DblinkGen.FaultTests.Sweeps;

namespace DblinkGen.FaultTests.Messages;

/// <summary>Cells in which a promise was broken.</summary>
public sealed class FoundCellTests(FaultServers servers)
{
    private const char ReadyForQuery = 'Z';

    /// <summary>The reader of what opens a link was closed without a time-out.</summary>
    [Theory]
    [InlineData("stall of the connection, time-out")]
    [InlineData("stall of the connection, cancel")]
    public Task A_local_server_that_falls_silent_at_the_end_of_an_opening_does_not_hold_the_call(string mishap) =>
        HoldsAsync("command, first, prepared", points => points.Where(p => p is { Hop: Hop.ToLocal, Direction: Direction.ToClient, Type: ReadyForQuery }).ElementAt(1), mishap);

    /// <summary>Npgsql closes the connection while the link's session is asked for, and the next command found it closed.</summary>
    [Fact]
    public Task A_token_that_costs_the_local_connection_before_a_reset_cancels_the_call() =>
        HoldsAsync("procedure, warm, prepared", points => points.First(p => p is { Hop: Hop.ToLocal, Direction: Direction.ToServer }), "stall of the connection, cancel");

    private async Task HoldsAsync(string situation, Func<IEnumerable<MessagePoint>, MessagePoint> choose, string mishap)
    {
        var cells = (await Cells.OfAsync(servers, Situation.All.Where(s => s.ToString() == situation))).Where(c => c.Mishap.Name == mishap).ToList();
        var point = choose(cells.Select(c => c.Point).OrderBy(p => p.Number));
        var tally = new WalkTally();
        await new Walk(servers, tally).RunAsync([cells.Single(c => c.Point == point)], atOnce: 1, perScene: 1);
        Assert.Equal((1, 0), (tally.Count, tally.Missed));
    }
}
