using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Stalls;

/// <summary>Finding T1, for synchronous methods.</summary>
public sealed class StalledSynchronousCallTests(FaultServers servers)
{
    public static TheoryData<string> Shapes => Shape.Names;

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task A_time_out_ends_the_call(string shape) => Stall.TimesOutAsync(
        servers,
        (route, app) => Stall.WarmAsync(() =>
        {
            Shape.TimedSync[shape](route, app);
            return Task.CompletedTask;
        }),
        Fault.StallNetwork);
}
