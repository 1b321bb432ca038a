using System.Diagnostics;
using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Npgsql;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Crowds;

/// <summary>One of many concurrent callers. Every third call has a token that is cancelled while the call waits or runs.</summary>
internal sealed class CrowdMember(Route route, NpgsqlDataSource app, CrowdTally tally, int seed)
{
    private const int Apart = 1_000;

    private readonly Random _random = new(seed);
    private TimeSpan _last = TimeSpan.FromMilliseconds(5);

    /// <summary>Calls until the end, and attacks now and then if it may.</summary>
    public async Task CallUntilAsync(Attack? attack, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            // Most of the time of a call goes into waiting for a connection, so the token has to reach that far.
            using var token = _random.Next(3) == 0 ? new CancellationTokenSource(_last * (1.2 * _random.NextDouble())) : new();
            var time = Stopwatch.StartNew();
            var failure = _random.Next(10) switch
            {
                0 => await route.Ledger.WriteAsync(row => CrowdCalls.InsertAsync(app, row, token.Token)),
                1 => await route.Ledger.WriteAsync(row => CrowdCalls.InsertReturningAsync(app, row, token.Token)),
                2 => await route.Ledger.WriteAsync(row => CrowdReads.OnItsOwnThread(() => CrowdCalls.InsertSync(app, row))),
                3 or 4 => await TransactAsync(token),
                _ => await Record.ExceptionAsync(() => CrowdReads.All[_random.Next(CrowdReads.All.Count)](app, AnyRows(), token.Token)),
            };
            _last = time.Elapsed;
            Judge(failure, token.IsCancellationRequested);
            if (attack is not null)
                await attack.MaybeAsync(_random);
        }
    }

    /// <summary>Counts the call. Fails if it failed as no call may.</summary>
    public void Judge(Exception? failure, bool wasCancelled)
    {
        tally.Count(failure);
        if (!(failure is null or DblinkException || (failure is DblinkCanceledException && wasCancelled)))
            throw new XunitException(failure.ToString());
    }

    private async Task<Exception?> TransactAsync(CancellationTokenSource token)
    {
        using var rows = route.Ledger.BeginTransaction();
        Exception? write = null;
        var failure = await Record.ExceptionAsync(async () =>
        {
            await using var session = await DblinkSession.OpenAsync(app, cancellationToken: token.Token);
            var transaction = await session.BeginTransactionAsync(Route.Far, cancellationToken: token.Token);
            for (var left = _random.Next(4); left > 0 && write is null; left--)
                write = await rows.WriteAsync(row => CrowdCalls.InsertAsync(session, row, token.Token));
            if (write is not null)
                return;
            var asked = AnyRows();
            CrowdReads.Whole(asked, await CrowdCalls.ListAsync(session, asked.First, asked.Last, token.Token));
            switch (_random.Next(4))
            {
                case 0:
                    await transaction.RollbackAsync(token.Token);
                    break;
                case 1:
                    // Left to the session.
                    break;
                default:
                    write = await rows.CommitAsync(() => transaction.CommitAsync(token.Token));
                    break;
            }
        });
        return failure ?? write;
    }

    private AskedRows AnyRows() => new(Apart * _random.Next(Apart * Apart), 1 + _random.Next(60));
}
