using System.Runtime.ExceptionServices;
using DblinkGen.FaultTests.Ledger;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Messages;

/// <summary>A caller with a session, whose every step is a call of the walk. What it does not end, the disposal of its session ends.</summary>
internal sealed class Caller(Scene scene, DblinkSession session, bool isSync)
{
    private const string Savepoint = "here";

    private readonly TransactionLedger _rows = scene.Remote.BeginTransaction();
    private DblinkTransaction? _transaction;
    private int _rowsAtSavepoint;
    private bool _hasEnded;

    public static async Task<Caller> OpenAsync(Scene scene, bool isSync) => new(scene, await DblinkSession.OpenAsync(scene.App), isSync);

    public async Task ConnectAsync(CancellationToken ct)
    {
        if (isSync)
            session.Connect(Route.Far);
        else
            await session.ConnectAsync(Route.Far, cancellationToken: ct);
    }

    public async Task DisconnectAsync(CancellationToken ct) => await session.DisconnectAsync(Route.Far, ct);

    public Task ExecuteAsync(CancellationToken ct) => scene.Remote.WriteOrThrowAsync(async token =>
    {
        var sql = $"INSERT INTO ledger VALUES ('{token}')";
        Assert.Equal(1, isSync ? session.Execute(Route.Far, sql) : await session.ExecuteAsync(Route.Far, sql, cancellationToken: ct));
    });

    public async Task BeginAsync(CancellationToken ct) =>
        _transaction = isSync ? session.BeginTransaction(Route.Far) : await session.BeginTransactionAsync(Route.Far, cancellationToken: ct);

    public async Task BeginSerializableAsync(CancellationToken ct) =>
        _transaction = await session.BeginTransactionAsync(Route.Far, new() { IsolationLevel = System.Data.IsolationLevel.Serializable }, cancellationToken: ct);

    public async Task WriteAsync(CancellationToken ct) => Throw(await _rows.WriteAsync(async token =>
        Assert.Equal(1, isSync ? WalkedSync.Insert(session, token) : await Calls.Writes.InsertAsync(session, token, ct))));

    public async Task ReadAsync(CancellationToken ct) => Assert.Equal(42, await Walked.ScalarAsync(session, 41, ct));

    public async Task StreamAsync(CancellationToken ct) => Assert.Equal([1, 2, 3], await Walked.StreamByTwoAsync(session, 3, ct).ToListAsync(ct));

    public async Task SaveAsync(CancellationToken ct)
    {
        await _transaction!.SaveAsync(Savepoint, ct);
        _rowsAtSavepoint = _rows.Count;
    }

    public async Task RollbackToSavepointAsync(CancellationToken ct)
    {
        var failure = await Record.ExceptionAsync(() => _transaction!.RollbackAsync(Savepoint, ct));
        if ((failure is null ? Claim.Committed : StatedOutcome.Of(failure)) is var done and not Claim.Absent)
            _rows.RolledBackTo(_rowsAtSavepoint, done == Claim.Committed ? Claim.Absent : Claim.Unknown);
        Throw(failure);
    }

    public Task ReleaseAsync(CancellationToken ct) => _transaction!.ReleaseAsync(Savepoint, ct);

    public async Task RollbackAsync(CancellationToken ct)
    {
        if (isSync)
            _transaction!.Rollback();
        else
            await _transaction!.RollbackAsync(ct);
        _hasEnded = true;
    }

    public async Task CommitAsync(CancellationToken ct)
    {
        var failure = await _rows.CommitAsync(async () =>
        {
            if (isSync)
                _transaction!.Commit();
            else
                await _transaction!.CommitAsync(ct);
        });
        // One that was not sent can be made again.
        _hasEnded = failure is null || StatedOutcome.Of(failure) != Claim.Absent;
        Throw(failure);
    }

    /// <summary>Commits what a failed step has left, which may fail, and disposes of the session, which may not.</summary>
    public async Task CommitAndLeaveAsync()
    {
        if (_transaction is not null && !_hasEnded)
            await _rows.CommitAsync(() => _transaction.CommitAsync());
        await LeaveAsync();
    }

    public async Task LeaveAsync()
    {
        if (isSync)
            session.Dispose();
        else
            await session.DisposeAsync();
        _hasEnded = true;
        _rows.Dispose();
    }

    private static void Throw(Exception? failure)
    {
        if (failure is not null)
            ExceptionDispatchInfo.Throw(failure);
    }
}
