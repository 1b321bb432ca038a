using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Ledger;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Links;

/// <summary>What other code has left on a link is not the result of a statement that was stopped, at whatever moment.</summary>
public sealed class ForeignResultTests(FaultServers servers)
{
    private const int Moments = 250;
    private const int Microseconds = 10;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cancelled_write_behind_a_result_of_other_code_is_not_said_to_have_run(bool prepares)
    {
        await using var route = await Route.OpenAsync(servers);
        var options = new DblinkOptions { Servers = route.Options.Servers, Prepare = prepares };
        await using var session = await DblinkSession.OpenAsync(route.CreateApp(), options);
        var ledger = new RowLedger(servers.Remote, route.RemoteRole);
        for (var moment = 1; moment <= Moments; moment++)
        {
            await session.ConnectAsync(Route.Far);
            await Sql.ScalarAsync<int>(session.Connection, $"SELECT dblink_send_query('{Route.Far}', 'SELECT 1')");
            using var source = new CancellationTokenSource(TimeSpan.FromMicroseconds(moment * Microseconds));
            await ledger.WriteAsync(token => Writes.InsertAsync(session, token, source.Token));
        }

        await ledger.AssertHoldsAsync();
    }
}
