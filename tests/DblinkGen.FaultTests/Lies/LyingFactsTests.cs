using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Lies;

/// <summary>What a remote says of itself while its link is opened.</summary>
public sealed class LyingFactsTests(FaultServers servers)
{
    private static readonly string?[] s_facts = ["1", "a name", "UTF8", "UTF8", "0", "an identity"];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, s_facts.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_fact_that_is_NULL_is_refused(int place)
    {
        var facts = s_facts.ToArray();
        facts[place] = null;
        var failure = await FailureAsync(facts);
        Assert.Equal(DblinkErrorKind.LinkLost, failure.Kind);
        Assert.Equal(DblinkOutcome.NotRun, failure.Outcome);
    }

    [Fact]
    public async Task An_encoding_starts_no_line()
    {
        var failure = await FailureAsync(["1", "a name", "LATIN\nThe remote is safe.", "LATIN\n\u001b[31mThe link is safe.", "0", "an identity"]);
        Assert.Equal(DblinkErrorKind.Refused, failure.Kind);
        var line = failure.Message.Split('\n')[0];
        Assert.Contains("The remote is safe.", line, StringComparison.Ordinal);
        Assert.Contains("The link is safe.", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', failure.Message);
    }

    /// <summary>Of a call whose link is opened by a remote that says this of itself. The next call is served.</summary>
    private async Task<DblinkException> FailureAsync(string?[] facts)
    {
        var last = await CountAsync();
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        route.ToRemote.On(Direction.ToServer, last, Fault.Answer(
            ServerMessages.RowDescription("a", "b", "c", "d", "e", "f"), ServerMessages.DataRow(facts), ServerMessages.CommandComplete("SELECT 1"), ServerMessages.ReadyForQuery));
        var failure = await Bound.ReturnsAsync(() => Stoppable.OneRowAsync(app, 1), TimeSpan.FromSeconds(1));
        Assert.False(route.ToRemote.IsFaultPending, "The message did not come.");
        Assert.Equal(2, await Stoppable.OneRowAsync(app, 1));
        return Assert.IsType<DblinkException>(failure);
    }

    /// <summary>How many messages open a link. The last asks for the facts.</summary>
    private async Task<int> CountAsync()
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await session.ConnectAsync(Route.Far);
        return route.ToRemote.Types(Direction.ToServer).Count;
    }
}
