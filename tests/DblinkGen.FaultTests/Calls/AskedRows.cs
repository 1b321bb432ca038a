using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Calls;

/// <summary>The numbers that a call has asked for: no other may come, none twice, and from each server they come in order.</summary>
/// <param name="First">The first number.</param>
/// <param name="Count">How many.</param>
internal sealed record AskedRows(int First, int Count)
{
    private readonly Dictionary<string, int> _seen = new() { [Route.Far] = 0, [Route.Near] = 0 };

    public int Last => First + Count - 1;

    /// <summary>Fails if the call has not asked for the row, or had it before.</summary>
    public void Take(int row, string server = Route.Far)
    {
        var expected = First + _seen[server]++;
        Assert.True(row == expected && row <= Last, $"{server} sent {row} where {expected} was due, of {First} to {Last}.");
    }

    public void Take(ServerRow row) => Take(row.N, row.Server);

    /// <summary>Fails if a row is missing.</summary>
    public void AssertComplete(params ReadOnlySpan<string> servers)
    {
        foreach (var server in servers)
            Assert.True(_seen[server] == Count, $"{server} sent {_seen[server]} of {Count} rows.");
    }
}
