using DblinkGen.FaultTests.Ledger;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Links;

/// <summary>One text that two methods run in different ways, prepared and as it stands, on one link.</summary>
public sealed partial class SameTextTests(FaultServers servers)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_way_runs_the_statement(bool preparedFirst)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        var ledger = new RowLedger(servers.Remote, route.RemoteRole);
        Func<NpgsqlDataSource, Guid, Task>[] ways = [Same.PreparedAsync, Same.AsItStandsAsync];
        for (var i = 0; i < 4; i++)
        {
            foreach (var way in preparedFirst ? ways : [.. ways.Reverse()])
                Assert.Null(await ledger.WriteAsync(token => way(app, token)));
        }

        Assert.Equal(77, await Same.ListAsync(app, 77).SingleAsync());
        Assert.Equal(77, await Same.OneAsync(app, 77));
        Assert.Equal(77, await Same.OneAsync(app, 77));
        await ledger.AssertHoldsAsync();
    }

    [DblinkServer(Route.Far)]
    private static partial class Same
    {
        private const string Insert = "INSERT INTO ledger VALUES (@token)";
        private const string Select = "SELECT @value AS value";

        [DblinkCommand(Insert)]
        public static partial Task PreparedAsync(NpgsqlDataSource app, Guid token);

        [DblinkCommand(Insert, Prepare = false)]
        public static partial Task AsItStandsAsync(NpgsqlDataSource app, Guid token);

        [DblinkQuery(Select)]
        public static partial Task<int> OneAsync(NpgsqlDataSource app, int value);

        [DblinkQuery(Select)]
        public static partial IAsyncEnumerable<int> ListAsync(NpgsqlDataSource app, int value);
    }
}
