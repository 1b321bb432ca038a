using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Lies;

/// <summary>What comes behind a row that cannot be read does not hide the reason.</summary>
public sealed class LyingStreamTests(FaultServers servers)
{
    private static readonly Message[] s_misfit = [ServerMessages.RowDescription("n"), ServerMessages.DataRow("many"), ServerMessages.CommandComplete("FETCH 1")];

    public static TheoryData<string> Ends => ["the remote closes the link", "the remote answers with an error", "the remote begins a COPY"];

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task A_value_that_does_not_fit_is_told_whatever_comes_behind_it(string end)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        await Stoppable.StreamByTenAsync(app, 45).CountAsync();
        route.Mark();
        route.ToRemote.On(Direction.ToServer, 2, end switch
        {
            "the remote closes the link" => Fault.Say(end, [.. s_misfit.Select(m => m.Bytes)], CutMode.Finish),
            "the remote begins a COPY" => Fault.Answer([.. s_misfit, ServerMessages.CopyOutResponse]),
            _ => Fault.Answer([.. s_misfit, ServerMessages.ErrorResponse("22012", "a lie"), ServerMessages.ReadyForQuery]),
        });
        var failure = await Bound.ReturnsAsync(async () => await Stoppable.StreamByTenAsync(app, 45).CountAsync(), TimeSpan.FromSeconds(1));
        Assert.False(route.ToRemote.IsFaultPending, "The message did not come.");
        Assert.Equal(DblinkErrorKind.ValueMisfit, Assert.IsType<DblinkException>(failure).Kind);
        Assert.Equal(45, await Stoppable.StreamByTenAsync(app, 45).CountAsync());
        await LocalBackends.AssertFreeAsync(servers, route);
    }
}
