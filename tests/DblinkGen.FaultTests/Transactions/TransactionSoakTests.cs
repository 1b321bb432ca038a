using System.Globalization;
using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Transactions;

/// <summary>Finding L1: concurrent callers, whose tokens come at random moments, share a small pool and lose nothing.</summary>
public sealed class TransactionSoakTests(FaultServers servers)
{
    private const int Callers = 6;
    private const int PoolSize = 3;
    private const double LongestWait = 6;
    private static readonly TimeSpan s_duration = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Nothing_is_lost_by_callers_that_are_cancelled_at_random_moments()
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp(PoolSize);
        using var end = new CancellationTokenSource(s_duration);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(() => CallAsync(route, app, Random.Shared.Next(), end.Token))));
        Assert.True(route.Ledger.Acknowledged > 100, $"Only {route.Ledger.Acknowledged} writes were acknowledged.");
        await route.Ledger.AssertHoldsAsync();
    }

    private static async Task CallAsync(Route route, NpgsqlDataSource app, int seed, CancellationToken end)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}"));
        var random = new Random(seed);
        while (!end.IsCancellationRequested)
        {
            using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(random.NextDouble() * LongestWait));
            var failure = random.Next(3) switch
            {
                0 => await route.Ledger.WriteAsync(token => Writes.InsertAsync(app, token)),
                1 => await route.Ledger.WriteAsync(token => Writes.InsertAsync(app, token, cancellation.Token)),
                _ => await Record.ExceptionAsync(() => TransactAsync(route, app, random, cancellation.Token)),
            };
            Assert.True(failure is null or DblinkCanceledException or DblinkException, failure?.ToString());
        }
    }

    private static async Task TransactAsync(Route route, NpgsqlDataSource app, Random random, CancellationToken cancellationToken)
    {
        using var rows = route.Ledger.BeginTransaction();
        await using var session = await DblinkSession.OpenAsync(app, cancellationToken: cancellationToken);
        var transaction = await session.BeginTransactionAsync(Route.Far, cancellationToken: cancellationToken);
        for (var left = random.Next(4); left > 0; left--)
        {
            if (await rows.WriteAsync(token => Writes.InsertAsync(session, token, cancellationToken)) is not null)
                return;
        }

        if (random.Next(4) == 0)
            await transaction.RollbackAsync(cancellationToken);
        else
            await rows.CommitAsync(() => transaction.CommitAsync(cancellationToken));
    }
}
