using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Stalls;

/// <summary>
/// Finding T1: the network to the remote is gone at any message of a warm call. The call returns within the bound after its time-out, and the pool serves.
/// </summary>
public sealed class StalledRemoteTests(FaultServers servers)
{
    public static TheoryData<string> Shapes => Shape.Names;

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task A_time_out_ends_the_call(string shape) =>
        Stall.TimesOutAsync(servers, (route, app) => Stall.WarmAsync(() => Shape.Timed[shape](route, app)), Fault.StallNetwork);

    [Theory]
    [InlineData("one row")]
    [InlineData("list")]
    [InlineData("stream with a fetch size")]
    [InlineData("command")]
    public Task A_time_out_ends_the_call_where_only_its_connection_stalls(string shape) =>
        Stall.TimesOutAsync(servers, (route, app) => Stall.WarmAsync(() => Shape.Timed[shape](route, app)), Fault.Stall);

    [Fact]
    public Task A_time_out_of_the_connection_ends_a_commit() => Stall.TimesOutAsync(
        servers,
        async (route, app) =>
        {
            var transaction = await OpenTransaction.BeginAsync(route, app);
            return () => transaction.CommitAsync(CancellationToken.None);
        },
        Fault.StallNetwork,
        commandTimeout: 1);
}
