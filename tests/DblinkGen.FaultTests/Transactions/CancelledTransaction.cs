using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Ledger;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Transactions;

/// <summary>A caller whose token comes at one step of a remote transaction, and who then leaves the session.</summary>
internal sealed class CancelledTransaction : IAsyncDisposable
{
    private const string Savepoint = "here";

    private readonly DblinkSession _session;
    private readonly TransactionLedger _rows;
    private readonly TransactionStep _step;
    private DblinkTransaction? _transaction;

    private CancelledTransaction(DblinkSession session, TransactionLedger rows, TransactionStep step) => (_session, _rows, _step) = (session, rows, step);

    /// <summary>Runs all that comes before the step.</summary>
    public static async Task<CancelledTransaction> PrepareAsync(Route route, NpgsqlDataSource app, TransactionStep step)
    {
        // The link is open and the statement is prepared, as in an application that runs for a while.
        await Writes.InsertAsync(app, Guid.NewGuid());
        await Writes.InsertAsync(app, Guid.NewGuid());
        var caller = new CancelledTransaction(await DblinkSession.OpenAsync(app), route.Ledger.BeginTransaction(), step);
        if (step == TransactionStep.Begin)
            return caller;
        caller._transaction = await caller._session.BeginTransactionAsync(Route.Far);
        Assert.Null(await caller._rows.WriteAsync(token => Writes.InsertAsync(caller._session, token)));
        if (step is TransactionStep.Release or TransactionStep.RollbackToSavepoint)
            await caller._transaction.SaveAsync(Savepoint);
        return caller;
    }

    /// <summary>Runs the step.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        switch (_step)
        {
            case TransactionStep.Begin:
                _transaction = await _session.BeginTransactionAsync(Route.Far, cancellationToken: cancellationToken);
                break;
            case TransactionStep.Save:
                await _transaction!.SaveAsync(Savepoint, cancellationToken);
                break;
            case TransactionStep.RollbackToSavepoint:
                await _transaction!.RollbackAsync(Savepoint, cancellationToken);
                break;
            case TransactionStep.Release:
                await _transaction!.ReleaseAsync(Savepoint, cancellationToken);
                break;
            case TransactionStep.Rollback:
                await _transaction!.RollbackAsync(cancellationToken);
                break;
            default:
                if (await _rows.CommitAsync(() => _transaction!.CommitAsync(cancellationToken)) is { } failure)
                    throw failure;
                break;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _session.DisposeAsync();
        _rows.Dispose();
    }
}
