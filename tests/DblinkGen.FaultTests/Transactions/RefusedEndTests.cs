using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Messages;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Transactions;

/// <summary>A commit or rollback that was not sent, because something is in its way on the local connection, can be called again; and the end of the session rolls back.</summary>
public sealed class RefusedEndTests(FaultServers servers)
{
    private static readonly Dictionary<string, Func<DblinkTransaction, Task>> s_endings = new()
    {
        ["CommitAsync"] = transaction => transaction.CommitAsync(),
        ["Commit"] = Sync(transaction => transaction.Commit()),
        ["RollbackAsync"] = transaction => transaction.RollbackAsync(),
        ["Rollback"] = Sync(transaction => transaction.Rollback()),
    };

    private static readonly Dictionary<string, Func<DblinkSession, Task<IAsyncDisposable>>> s_obstacles = new()
    {
        ["a stream of the transaction"] = async session =>
        {
            var rows = Walked.StreamByTwoAsync(session, 5).GetAsyncEnumerator();
            Assert.True(await rows.MoveNextAsync());
            return rows;
        },
        ["a reader"] = async session => await new NpgsqlCommand("SELECT generate_series(1, 3)", session.Connection).ExecuteReaderAsync(),
        ["an aborted local transaction"] = async session =>
        {
            var local = await session.Connection.BeginTransactionAsync();
            await Assert.ThrowsAsync<PostgresException>(() => Sql.RunAsync(session.Connection, "SELECT 1 / 0"));
            return local;
        },
    };

    public static TheoryData<string, string> Cases => [.. from ending in s_endings.Keys from obstacle in s_obstacles.Keys select (ending, obstacle)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task It_can_be_called_again(string ending, string obstacle)
    {
        await using var route = await Route.OpenAsync(servers);
        await using var session = await DblinkSession.OpenAsync(route.CreateApp());
        await using var transaction = await session.BeginTransactionAsync(Route.Far);
        using var rows = route.Ledger.BeginTransaction();
        Assert.Null(await rows.WriteAsync(token => Writes.InsertAsync(session, token)));
        await using (await s_obstacles[obstacle](session))
            await AssertRefusedAsync(transaction, ending);

        Assert.Null(await rows.WriteAsync(token => Writes.InsertAsync(session, token)));
        Assert.Null(await rows.CommitAsync(() => transaction.CommitAsync()));
        Assert.Null(await route.Ledger.WriteAsync(token => Writes.InsertAsync(session, token)));
        await route.Ledger.AssertHoldsAsync();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_left_then_is_rolled_back(string ending, string obstacle)
    {
        await using var route = await Route.OpenAsync(servers);
        var app = route.CreateApp();
        using (var rows = route.Ledger.BeginTransaction())
        {
            await using var session = await DblinkSession.OpenAsync(app);
            await using var transaction = await session.BeginTransactionAsync(Route.Far);
            Assert.Null(await rows.WriteAsync(token => Writes.InsertAsync(session, token)));
            var left = await s_obstacles[obstacle](session);
            await AssertRefusedAsync(transaction, ending);
            await transaction.DisposeAsync();
            // A stream may say that its link is gone.
            Assert.True(await Record.ExceptionAsync(() => left.DisposeAsync().AsTask()) is null or DblinkException);
        }

        await route.Ledger.AssertHoldsAsync();
        Assert.Null(await route.Ledger.WriteAsync(token => Writes.InsertAsync(app, token)));
        await route.Ledger.AssertHoldsAsync();
    }

    private static async Task AssertRefusedAsync(DblinkTransaction transaction, string ending)
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => s_endings[ending](transaction));
        Assert.Equal(DblinkOutcome.NotRun, failure.Outcome);
    }

    private static Func<DblinkTransaction, Task> Sync(Action<DblinkTransaction> end) => transaction =>
    {
        end(transaction);
        return Task.CompletedTask;
    };
}
