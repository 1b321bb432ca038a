using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Lies;

/// <summary>Text that is not valid in its encoding, which dblink passes on unchecked: the call fails as for any other lie.</summary>
public sealed class LyingTextTests(FaultServers servers)
{
    private static readonly byte[] s_broken = [0xCD, 0xFF];

    private static readonly Dictionary<string, Message[]> s_answers = new()
    {
        ["value"] = [ServerMessages.RowDescription("n"), ServerMessages.Of('D', [0, 1, 0, 0, 0, 2, .. s_broken]), ServerMessages.CommandComplete("SELECT 1"), ServerMessages.ReadyForQuery],
        ["tag"] = [ServerMessages.Of('C', [.. s_broken, 0]), ServerMessages.ReadyForQuery],
        ["error"] = [ServerMessages.Of('E', [.. "SERROR\0C22012\0M"u8, .. s_broken, 0, 0]), ServerMessages.ReadyForQuery],
        ["type of message"] = [ServerMessages.Of((char)s_broken[0])],
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var shape in Shape.Stoppable.Keys)
            {
                foreach (var answer in s_answers.Keys)
                    cases.Add(shape, answer);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_call_fails_and_the_next_is_served(string shape, string answer)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        await Shape.Stoppable[shape](route, app, CancellationToken.None);
        route.Mark();
        route.ToRemote.On(Direction.ToServer, 1, Fault.Answer(s_answers[answer]));
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        var failure = await Bound.ReturnsAsync(() => Shape.Stoppable[shape](route, app, stop.Token), TimeSpan.FromSeconds(2));
        Assert.True(failure is DblinkException or DblinkCanceledException, $"{failure}");
        Assert.False(route.ToRemote.IsFaultPending, "The message did not come.");
        await Shape.Stoppable[shape](route, app, CancellationToken.None);
        await LocalBackends.AssertFreeAsync(servers, route);
    }

    /// <summary>At each of the messages that open a link, the login among them.</summary>
    [Fact]
    public async Task A_link_that_is_refused_so_is_opened_for_the_next_call()
    {
        for (var at = 1; ; at++)
        {
            await using var route = await Route.OpenAsync(servers);
            var app = route.CreateApp();
            route.ToRemote.On(Direction.ToServer, at, Fault.Answer(s_answers["error"]));
            var failure = await Bound.ReturnsAsync(() => Stoppable.OneRowAsync(app, 1), TimeSpan.FromSeconds(1));
            if (route.ToRemote.IsFaultPending)
                break;
            Assert.True(failure is null or DblinkException, $"{at}: {failure}");
            Assert.Equal(2, await Stoppable.OneRowAsync(app, 1));
        }
    }
}
