using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Lies;

/// <summary>Finding V7: a command tag that cannot be read is an error that says what became of the statement, never a number of rows.</summary>
public sealed class LyingTagTests(FaultServers servers)
{
    [Theory]
    [InlineData("INSERT 0 many")]
    [InlineData("INSERT 0 -1")]
    [InlineData("INSERT 0")]
    [InlineData("INSERT 0 99999999999999999999")]
    [InlineData("")]
    public async Task A_tag_without_a_count_is_an_error(string tag)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        Assert.Null(await route.Ledger.WriteAsync(token => Writes.InsertAsync(app, token)));
        route.Mark();
        route.ToRemote.On(Direction.ToClient, 1, Fault.Replace(ServerMessages.CommandComplete(tag)));
        Assert.IsType<DblinkException>(await route.Ledger.WriteAsync(token => Writes.InsertAsync(app, token)));
        Assert.Null(await route.Ledger.WriteAsync(token => Writes.InsertAsync(app, token)));
        await route.Ledger.AssertHoldsAsync();
    }
}
