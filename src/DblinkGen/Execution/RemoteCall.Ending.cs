using System.Data;
using System.Runtime.ExceptionServices;
using DblinkGen.Errors;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Execution;

/// <content>The ways in which a call ends. All leave a link idle, or none.</content>
internal sealed partial class RemoteCall
{
    /// <summary>How long a cursor may take to close where a new link can take the place of this one.</summary>
    private const int CloseSeconds = 1;

    private bool _ended;

    /// <summary>Whether the guard of a statement that is sent alone is still running: the statement was not sent.</summary>
    private bool _isGuarding;

    private bool IsConnectionOpen => _lease.Connection is { } connection && connection.FullState.HasFlag(ConnectionState.Open);

    /// <summary>Whether the remote is inside a transaction that this call began.</summary>
    private bool HasOwnTransaction => _fetches is not null && _transaction is null;

    /// <summary>Reads to the end of the result: the link is idle then.</summary>
    public async ValueTask Complete(CancellationToken cancellationToken)
    {
        await _exchange!.ReadToEnd(cancellationToken).ConfigureAwait(false);
        if (_scripts!.Cursor is { } cursor)
        {
            _ended = true;
            await GoOn(cursor.End, [], _timeout, cancellationToken).ConfigureAwait(false);
            await _exchange.ReadToEnd(cancellationToken).ConfigureAwait(false);
            Disown();
        }

        await RestoreSettings().ConfigureAwait(false);
        await Release().ConfigureAwait(false);
    }

    /// <summary>Ends the call early: a cursor is closed, and what is under way for it is stopped.</summary>
    public async ValueTask Abandon()
    {
        try
        {
            if (_fetches is not null)
                await EndCursorEarly().ConfigureAwait(false);
            if (_link is { StateUnknown: true } && !_lease.IsAlone && await LocalAbort.Is(Connection, _async).ConfigureAwait(false))
                throw TransactionFailure.LocalAborted(Origin);
            await RestoreSettings().ConfigureAwait(false);
            await Release().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            await Fail(failure).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Ends the call after a failure: clears the link, gives the connection back, and throws what the caller should see.</summary>
    public async ValueTask Fail(Exception failure)
    {
        try
        {
            if (_exchange?.IsBeforeCollecting(failure) == true)
                _exchange.Withdraw();
            var row = _exchange?.Reader is { } reader ? RowFailure.Explain(failure, Origin, _statement.Columns, reader) : null;
            var outcome = OutcomeOf(failure);
            var isUnsent = IsUnsent(failure);
            if (_exchange is not null && _link is not null && !_link.StateUnknown)
                outcome = await Recover(_link, failure, outcome).ConfigureAwait(false);
            if (_isGuarding)
                outcome = DblinkOutcome.NotRun;
            // What the remote itself failed or stopped has undone what it set.
            if (_exchange is { IsSent: true } && IsConnectionOpen && !StatementFailure.IsRemote(failure) && !StatementFailure.IsStop(failure))
                await RestoreSettings().ConfigureAwait(false);
            var explained = StatementFailure.Explain(
                row ?? failure, _statement, new(outcome, isUnsent, _transaction is not null, IsConnectionOpen, _lease.Session is not null), _cancellationToken);
            _lease.TellLostState(explained ?? failure, _link?.Name);
            if (_exchange is not null)
                await _exchange.Discard().ConfigureAwait(false);
            await Repetition.Judge(explained ?? failure, _lease, _transaction is not null, _async).ConfigureAwait(false);
            if (explained is not null)
                throw explained;
        }
        finally
        {
            if (_exchange is not null)
                await _exchange.Discard().ConfigureAwait(false);
            await Release().ConfigureAwait(false);
        }
    }

    /// <summary>Whether the last message has certainly not reached the remote. A stop may come between the sending and its answer.</summary>
    private bool IsUnsent(Exception failure) => _exchange is not { IsSent: true } && OutcomeOfMessage(failure) == DblinkOutcome.NotRun;

    /// <summary>What is known of the statement without asking the remote.</summary>
    private DblinkOutcome OutcomeOf(Exception failure)
    {
        // The rows of a cursor are those of a transaction that is rolled back, unless its end was sent.
        return HasOwnTransaction && !_ended ? DblinkOutcome.NotRun : OutcomeOfMessage(failure);
    }

    private DblinkOutcome OutcomeOfMessage(Exception failure)
    {
        if (_exchange is null)
            return DblinkOutcome.NotRun;
        return _exchange.Outcome == DblinkOutcome.Unknown ? StatementFailure.OutcomeOf(failure, _statement, _exchange.IsSent) : _exchange.Outcome;
    }

    private async ValueTask<DblinkOutcome> Recover(Link link, Exception failure, DblinkOutcome outcome)
    {
        if (StatementFailure.IsLostLocally(failure))
        {
            await _exchange!.Discard().ConfigureAwait(false);
            LinkBounds.ForgetLocal(Connection);
        }

        // The local server rejected the message before dblink saw it, or another call uses the connection: the link needs no recovery.
        if (IsUnsent(failure) && !(HasOwnTransaction && link.Owner == this && _hasBegun))
        {
            if (link.Owner == this || (link.Owner is not null && link.Owner == _statement.Owner))
                link.Owner = null;
            await _exchange!.Discard().ConfigureAwait(false);
            // Where the functions of dblink are now is found when the link is opened anew.
            link.StateUnknown |= StatementFailure.IsMoved(failure);
            return outcome;
        }

        // What would have got the result is lost: the remote runs the statement, or has run it.
        var isStopped = StatementFailure.IsStop(failure) || StatementFailure.IsLostLocally(failure);
        if (_exchange!.IsSent && _fetches is not null && failure is not NpgsqlException && !isStopped)
        {
            await EndCursorEarly(hasFailed: true).ConfigureAwait(false);
            return outcome;
        }

        var isUsable = await _exchange.Discard().ConfigureAwait(false) is not { } behind || !StatementFailure.LeavesLinkUnusable(behind);
        var isDrained = false;
        if (isUsable && isStopped)
        {
            var stopped = await _exchange.Stop().ConfigureAwait(false);
            isDrained = stopped.IsIdle;
            if (outcome == DblinkOutcome.Unknown)
                outcome = StatementFailure.OutcomeOf(stopped, _statement, _exchange.IsSent);
        }
        else if (isUsable && !StatementFailure.LeavesLinkUnusable(failure))
        {
            isDrained = _exchange.IsSent && await _exchange.DrainEnd().ConfigureAwait(false);
        }

        if (failure is PostgresException lost && StatementFailure.IsLostStatement(lost, link))
            link.Known.Remove(_scripts!.Fingerprint);
        // DDL on the remote makes other statements stale as well, which a new link prepares anew. A transaction of the caller's keeps its link, and those that it had until it ends.
        if (StatementFailure.IsStalePlan(failure) && _scripts!.IsPrepared && _transaction is not null && isDrained)
        {
            link.Known.Clear();
            link.ClosesWithTransaction = true;
        }
        else if (StatementFailure.IsStalePlan(failure) && _scripts!.IsPrepared)
        {
            isDrained = false;
        }

        // Other code has left the link inside a transaction, or the guard cannot be prepared.
        if (_transaction is null && StatementFailure.IsInForeignTransaction(failure, link))
            isDrained = false;
        if (_transaction is not null && isDrained && StatementFailure.IsTransactionGone(failure, link))
        {
            var holder = await LinkReset.FindHolder(Connection, link).ConfigureAwait(false);
            if (holder == LinkHolder.OtherCode)
            {
                link.Owner = null;
                BackendLinks.Of(Connection).Remove(link.Name);
                return outcome;
            }

            isDrained = holder == LinkHolder.Unclear && !StatementFailure.IsLostGuard(failure, link);
        }

        // The commit did not run: the failed transaction is still there.
        if (_statement.EndsTransaction && isDrained && StatementFailure.IsInFailedTransaction(failure))
            return DblinkOutcome.NotRun;
        // Whether the remote is inside a transaction now is not known.
        if (_statement.Owner is not null || _statement.EndsTransaction)
            isDrained = false;
        await Settle(link, isDrained, isStopped).ConfigureAwait(false);
        return outcome;
    }

    /// <summary>
    /// Stops the FETCHes under way where that cannot abort a transaction of the caller's, remote or local. There they are waited for.
    /// </summary>
    /// <param name="hasFailed">Whether the call has failed already: a failure of the FETCHes is then not thrown.</param>
    private async ValueTask EndCursorEarly(bool hasFailed = false)
    {
        var mayStop = _exchange!.IsUnderWay && _transaction is null && !_exchange.IsInLocalTransaction;
        if (mayStop)
            _exchange.Interrupt();
        var behind = mayStop ? await _exchange.Discard().ConfigureAwait(false) : await _exchange.Wait().ConfigureAwait(false);
        if (behind is not null && !hasFailed)
            ExceptionDispatchInfo.Throw(behind);
        var isIdle = (behind is null || !StatementFailure.LeavesLinkUnusable(behind))
            && (mayStop ? (await _exchange.Stop().ConfigureAwait(false)).IsIdle : behind is null || await _exchange.DrainEnd().ConfigureAwait(false));
        await Settle(_link!, isIdle, wasAtWork: mayStop).ConfigureAwait(false);
    }

    private async ValueTask Settle(Link link, bool isDrained, bool wasAtWork)
    {
        if (!isDrained || (_fetches is not null && !await CloseCursor(wasAtWork || _transaction is null ? CloseSeconds : _timeout).ConfigureAwait(false)))
            await LinkRecovery.Close(Connection, link, wasAtWork).ConfigureAwait(false);
        else
            Disown();
    }

    private async ValueTask<bool> CloseCursor(int timeout)
    {
        try
        {
            await GoOn(_scripts!.Cursor!.Abandon, [], timeout, CancellationToken.None).ConfigureAwait(false);
            await _exchange!.Close().ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (failure is DblinkException || CleanUp.IsExpected(failure))
        {
            await _exchange!.Discard().ConfigureAwait(false);
            return false;
        }
    }

    /// <summary>The transaction that this call began has ended.</summary>
    private void Disown()
    {
        if (_link!.Owner == this)
            _link.Owner = null;
    }

    private async ValueTask RestoreSettings()
    {
        if (_link is not { StateUnknown: false } || !_statement.MayChangeSettings(_transaction is not null))
            return;
        await _exchange!.Close().ConfigureAwait(false);
        if (!await LinkReset.AfterChange(Connection, _link, _statement.Parsed, _transaction is not null).ConfigureAwait(false))
            await LinkRecovery.Close(Connection, _link).ConfigureAwait(false);
    }

    private async ValueTask Release()
    {
        try
        {
            if (_exchange is not null)
                await _exchange.Close().ConfigureAwait(false);
        }
        finally
        {
            await _lease.End(_async).ConfigureAwait(false);
        }
    }
}
