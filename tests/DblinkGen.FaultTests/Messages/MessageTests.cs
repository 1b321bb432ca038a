using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Messages;

/// <summary>
/// A call is cancelled, cut, stalled or delayed at any of its messages, on either hop and in either direction: it ends as it may and in time, what it says of its write is true, and the link
/// serves the next callers.
/// </summary>
public sealed class MessageTests(FaultServers servers)
{
    [Fact]
    public async Task The_promises_hold_at_every_message()
    {
        var output = TestContext.Current.TestOutputHelper!;
        var choice = Choice.FromEnvironment();
        output.WriteLine(choice.ToString());
        var cells = await choice.CellsAsync(servers);
        Assert.NotEmpty(cells);
        var tally = new WalkTally();
        try
        {
            await new Walk(servers, tally).RunAsync(cells, choice.AtOnce, choice.PerScene);
        }
        finally
        {
            output.WriteLine(tally.ToString());
        }

        Assert.True(tally.Missed <= tally.Count / 20, $"The messages of {tally.Missed} cells did not come.");
    }
}
