using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using Npgsql;

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

    [Theory]
    [InlineData("one row")]
    [InlineData("command")]
    [InlineData("stream with a fetch size")]
    [InlineData("fan-out")]
    [InlineData("composed")]
    public Task The_reset_of_the_link_before_the_call_counts(string shape) => ResetCountsAsync(Shape.Timed[shape]);

    [Fact]
    public Task The_reset_of_the_link_before_a_statement_that_stands_alone_counts() => ResetCountsAsync((_, app) => Timed.VacuumAsync(app));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task Preparing_again_what_the_remote_has_lost_counts(string shape) => Stall.TimesOutAsync(
        servers,
        async (route, app) =>
        {
            var warm = await Stall.WarmAsync(() => Shape.Timed[shape](route, app));
            await using var connection = await app.OpenConnectionAsync();
            await Sql.RunAsync(connection, $"SELECT dblink_exec('{Route.Far}', 'DEALLOCATE ALL')");
            return warm;
        },
        Fault.StallNetwork);

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

    private Task ResetCountsAsync(Func<Route, NpgsqlDataSource, Task> call) => Stall.TimesOutAsync(
        servers,
        async (route, app) =>
        {
            var warm = await Stall.WarmAsync(() => call(route, app));
            await using var session = await DblinkSession.OpenAsync(app);
            await session.ExecuteAsync(Route.Far, "SET work_mem = '7MB'");
            return warm;
        },
        Fault.StallNetwork);
}
