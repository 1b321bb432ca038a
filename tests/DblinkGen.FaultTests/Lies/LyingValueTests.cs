using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Lies;

/// <summary>A value that cannot be read is quoted, and must not look like a line of ours.</summary>
public sealed class LyingValueTests(FaultServers servers)
{
    [Fact]
    public async Task A_value_that_is_quoted_starts_no_line()
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        await Stoppable.OneRowAsync(app, 1);
        route.Mark();
        route.ToRemote.On(Direction.ToServer, 1, Fault.Answer(
            ServerMessages.RowDescription("value"), ServerMessages.DataRow("1\n\u001b[31mAll is well."), ServerMessages.CommandComplete("SELECT 1"), ServerMessages.ReadyForQuery));
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Stoppable.OneRowAsync(app, 1));
        Assert.Equal(DblinkErrorKind.ValueMisfit, failure.Kind);
        Assert.Contains("All is well.", failure.Message.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', failure.Message);
    }
}
