using DblinkGen.Errors;
using DblinkGen.Execution;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Composition;

/// <summary>One run of a local statement over row sources.</summary>
internal sealed class ComposedCall
{
    private readonly ComposedStatement _statement;
    private readonly LocalLease _lease;
    private readonly bool _async;
    private readonly CancellationToken _cancellationToken;
    private ComposedLinks _links = ComposedLinks.None;
    private NpgsqlBatch? _batch;
    private NpgsqlDataReader? _reader;
    private StatementStop? _stop;
    private bool _isLeftEarly;

    private ComposedCall(ComposedStatement statement, LocalLease lease, bool async, CancellationToken cancellationToken)
    {
        _statement = statement;
        _lease = lease;
        _async = async;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Positioned on a row of the result.</summary>
    public NpgsqlDataReader Reader => _reader!;

    /// <summary>What the local server says of a statement that has ended.</summary>
    public long AffectedRows => checked((long)_batch!.BatchCommands[^1].Rows);

    private NpgsqlConnection Connection => _lease.Connection;

    private bool IsOpen => Connection.FullState.HasFlag(System.Data.ConnectionState.Open);

    private int Timeout => _statement.TimeoutSeconds > 0 ? _statement.TimeoutSeconds : Connection.CommandTimeout;

    public static async ValueTask<ComposedCall> Start(
        DblinkSource source, ComposedStatement statement, string?[] arguments, bool async, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            throw statement.LocalOrigin.Canceled(DblinkOutcome.NotRun, null, cancellationToken);
        var lease = await source.Lease(statement.LocalOrigin, async, cancellationToken).ConfigureAwait(false);
        var call = new ComposedCall(statement, lease, async, cancellationToken);
        try
        {
            await call.Run(arguments).ConfigureAwait(false);
            return call;
        }
        catch (Exception failure)
        {
            await call.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Runs a statement without rows to its end. Returns the number of affected rows.</summary>
    public static async ValueTask<long> Execute(
        DblinkSource source, ComposedStatement statement, string?[] arguments, bool async, CancellationToken cancellationToken)
    {
        var call = await Start(source, statement, arguments, async, cancellationToken).ConfigureAwait(false);
        try
        {
            await call.Complete().ConfigureAwait(false);
            return call.AffectedRows;
        }
        catch (Exception failure)
        {
            await call.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask<bool> Read()
    {
        _isLeftEarly = _cancellationToken.IsCancellationRequested;
        _cancellationToken.ThrowIfCancellationRequested();
        _stop!.Waits();
        var hasRow = _async ? await Reader.ReadAsync(CancellationToken.None).ConfigureAwait(false) : Reader.Read();
        _stop.HasRow();
        return hasRow;
    }

    /// <summary>Reads what is left and gives the connection back. A statement that was left early runs to its end: it may write.</summary>
    public async ValueTask Complete()
    {
        _stop!.Waits();
        while (_async ? await Reader.NextResultAsync(CancellationToken.None).ConfigureAwait(false) : Reader.NextResult())
        {
        }

        await Close().ConfigureAwait(false);
        await _links.RestoreSettings(_statement, Connection).ConfigureAwait(false);
        await _lease.End(_async).ConfigureAwait(false);
    }

    /// <summary>Ends the call after a failure: gives the connection back, and throws what the caller should see.</summary>
    public async ValueTask Fail(Exception failure)
    {
        try
        {
            var row = _reader is { IsClosed: false } reader ? ComposedFailure.FromRow(failure, _statement, reader) : null;
            var hasRows = _reader is not null;
            var isComplete = await Close().ConfigureAwait(false);
            var outcome = OutcomeOf(failure, hasRows && isComplete);
            var reason = _stop?.Reason ?? StopReason.None;
            if (reason != StopReason.None || ComposedFailure.IsRefusedByLink(failure))
                await _links.Close(Connection, isAtWork: reason != StopReason.None).ConfigureAwait(false);
            else if (_links.IsLost(failure))
                await RelearnAtEnd().ConfigureAwait(false);
            else if (StatementFailure.IsInFailedTransaction(failure) || StatementFailure.IsMoved(failure))
                await _links.CloseFree(Connection).ConfigureAwait(false);
            else if (hasRows && IsOpen && !StatementFailure.IsRemote(failure))
                await _links.RestoreSettings(_statement, Connection).ConfigureAwait(false);
            // What a statement fails with that was stopped only tells how. Npgsql makes a cancellation of a local cancel.
            var isStopped = failure is NpgsqlException or OperationCanceledException and not DblinkCanceledException;
            if (isStopped && reason == StopReason.Cancelled)
                throw _statement.LocalOrigin.Canceled(outcome, failure, _cancellationToken);
            if (isStopped && reason == StopReason.TimedOut)
                throw ComposedFailure.TimedOut(failure, _statement, outcome);
            var explained = ComposedFailure.Explain(row ?? failure, _statement, _links, outcome, IsOpen, _cancellationToken);
            foreach (var name in _links.Names)
                _lease.TellLostState(explained ?? failure, name);
            await Repetition.Judge(explained ?? failure, _lease, Array.Exists(_statement.Origins, o => _lease.TransactionOn(o.Server) is not null), _async).ConfigureAwait(false);
            if (explained is not null)
                throw explained;
        }
        finally
        {
            await _lease.End(_async).ConfigureAwait(false);
        }
    }

    private async ValueTask RelearnAtEnd()
    {
        using var limit = new TimeLimit(CleanUp.StopTime);
        await _links.Relearn(Connection, limit).ConfigureAwait(false);
    }

    /// <summary>A statement that failed was undone by the local server, if that still answers.</summary>
    private DblinkOutcome OutcomeOf(Exception failure, bool isComplete) =>
        _batch is null || failure is NpgsqlOperationInProgressException ? DblinkOutcome.NotRun
        : !IsOpen ? DblinkOutcome.Unknown
        : failure is NpgsqlException || (failure is OperationCanceledException && !_isLeftEarly) ? DblinkOutcome.NotRun
        : isComplete ? DblinkOutcome.Ran
        : DblinkOutcome.NotRun;

    private async ValueTask Run(string?[] arguments)
    {
        // The second turn meets links that were opened a moment ago: nothing of the first has run.
        for (var turn = 1; ; turn++)
        {
            _links = await ComposedLinks.Find(_statement, _lease, Timeout, _cancellationToken).ConfigureAwait(false);
            // Where no transaction can be open the links are checked in the batch of the statement, which an error ends.
            var isRefused = _lease.IsAlone
                ? !await Execute(arguments, gated: true, isFirst: turn == 1).ConfigureAwait(false)
                : await FindUnusable().ConfigureAwait(false);
            if (!isRefused && !_lease.IsAlone)
                isRefused = !await Execute(arguments, gated: false, isFirst: turn == 1).ConfigureAwait(false);
            if (!isRefused)
                return;
            if (turn == 2)
                throw OpeningFailure.LinkVanished(_statement.Origins[0], _links.Distinct[0]);
        }
    }

    /// <summary>Returns false where the gate was shut, or a link was not ours; else stands before the first row.</summary>
    private async ValueTask<bool> Execute(string?[] arguments, bool gated, bool isFirst)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _batch = ComposedBatch.Create(Connection, _links, arguments, gated, Timeout);
        _stop = new(Connection, _batch, _links.Distinct, Timeout, _cancellationToken);
        try
        {
            _reader = _async ? await _batch.ExecuteReaderAsync(CancellationToken.None).ConfigureAwait(false) : _batch.ExecuteReader();
            if (gated)
                _ = _async ? await _reader.NextResultAsync(CancellationToken.None).ConfigureAwait(false) : _reader.NextResult();
            _stop.HasRow();
            _links.HaveRun(_statement);
            return true;
        }
        catch (PostgresException failure) when (isFirst && _links.IsLost(failure))
        {
            // The local server has undone the statement, and no row has come.
            await Close().ConfigureAwait(false);
            using var limit = new TimeLimit(Timeout, _cancellationToken);
            if (!await _links.Relearn(Connection, limit).ConfigureAwait(false))
                throw limit.IsOver ? OpeningFailure.TimedOut(failure, _statement.LocalOrigin) : failure;
            _batch = null;
            _cancellationToken.ThrowIfCancellationRequested();
            return false;
        }
        catch (PostgresException failure) when (gated && LinkCheck.IsRefusal(failure))
        {
            _batch = null;
            await Close().ConfigureAwait(false);
            _cancellationToken.ThrowIfCancellationRequested();
            await FindUnusable().ConfigureAwait(false);
            return false;
        }
    }

    private async ValueTask<bool> FindUnusable()
    {
        var unusable = await LinkCheck.FindUnusable(Connection, _links.Distinct, _async, _cancellationToken).ConfigureAwait(false);
        foreach (var link in unusable)
            _links.Drop(link, Connection);
        return unusable.Count > 0;
    }

    private async ValueTask<bool> ReadToEnd()
    {
        try
        {
            while (_reader is { IsClosed: false } && (_async ? await _reader.NextResultAsync(CancellationToken.None).ConfigureAwait(false) : _reader.NextResult()))
            {
            }

            return true;
        }
        catch (Exception failure) when (CleanUp.IsExpected(failure))
        {
            return false;
        }
    }

    /// <summary>Returns whether what was left came without an error. Npgsql passes over a stop that comes while it closes a reader, so the rest is read before.</summary>
    private async ValueTask<bool> Close()
    {
        var isComplete = await ReadToEnd().ConfigureAwait(false);
        try
        {
            if (_reader is { IsClosed: false } && _async)
                await _reader.DisposeAsync().ConfigureAwait(false);
            else if (_reader is { IsClosed: false })
                _reader.Dispose();
            return isComplete;
        }
        catch (Exception failure) when (CleanUp.IsExpected(failure))
        {
            // The failure that the caller sees came before.
            return false;
        }
        finally
        {
            if (_stop is not null)
                await _stop.End(_async).ConfigureAwait(false);
        }
    }
}
