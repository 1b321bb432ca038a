using System.Runtime.ExceptionServices;
using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Ledger;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Stalls;

/// <summary>A remote transaction with one row in it, whose caller leaves the session after the commit.</summary>
internal sealed class OpenTransaction
{
    private readonly DblinkSession _session;
    private readonly DblinkTransaction _transaction;
    private readonly TransactionLedger _rows;

    private OpenTransaction(DblinkSession session, DblinkTransaction transaction, TransactionLedger rows) =>
        (_session, _transaction, _rows) = (session, transaction, rows);

    public static async Task<OpenTransaction> BeginAsync(Route route, NpgsqlDataSource app)
    {
        await Writes.InsertAsync(app, Guid.NewGuid());
        var session = await DblinkSession.OpenAsync(app);
        var rows = route.Ledger.BeginTransaction();
        var transaction = await session.BeginTransactionAsync(Route.Far);
        Assert.Null(await rows.WriteAsync(token => Writes.InsertAsync(session, token)));
        return new(session, transaction, rows);
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await using (_session)
        {
            using (_rows)
            {
                if (await _rows.CommitAsync(() => _transaction.CommitAsync(cancellationToken)) is { } failure)
                    ExceptionDispatchInfo.Throw(failure);
            }
        }
    }
}
