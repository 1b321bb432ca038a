using DblinkGen.Errors;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.FanOut;

/// <content>The ways in which a call, or one server's part of it, ends. All leave the links idle, or none.</content>
internal sealed partial class FanOutCall
{
    private bool IsOpen => Connection.FullState.HasFlag(System.Data.ConnectionState.Open);

    /// <summary>Takes the failure of the server that is served as one among others; returns false where it is that of the call.</summary>
    public async ValueTask<bool> Absorb(Exception failure)
    {
        // An aborted local transaction, or a connection that another call uses, lets nothing through for any server.
        var isOfAll = !IsOpen || failure is PostgresException { SqlState: PostgresErrorCodes.InFailedSqlTransaction } or NpgsqlOperationInProgressException;
        if (!_collects || isOfAll || Explain(failure) is not { } explained)
            return false;
        await _exchange.Close().ConfigureAwait(false);
        await GiveUp(failure).ConfigureAwait(false);
        if (_served.IsAtWork && StatementFailure.IsRemote(failure))
            await LaneStop.Drain(Connection, _served).ConfigureAwait(false);
        else if (_served.IsAtWork)
            await LaneStop.Run(Connection, [_served]).ConfigureAwait(false);
        await ForgetPrepared(failure).ConfigureAwait(false);
        explained = Settled(failure, explained);
        explained.Decide(_served.Outcome);
        _lease.TellLostState(explained, _served.LinkName);
        _failures.Add(explained);
        return true;
    }

    /// <summary>Ends the call when all rows are read: the links are idle then.</summary>
    public ValueTask Complete() => Stop();

    /// <summary>Ends the call early: what is still at work is stopped, but waited for where that would abort a remote transaction of the caller's.</summary>
    public async ValueTask Abandon()
    {
        await _exchange.Close().ConfigureAwait(false);
        // What the caller did to it between two rows is no news.
        var mayAbort = !_lease.IsAlone && Lanes.Exists(l => l.IsAtWork) && !await LocalAbort.Is(Connection, _async).ConfigureAwait(false);
        foreach (var lane in Lanes.Where(l => l is { IsAtWork: true, Transaction: not null }))
        {
            await LaneStop.Drain(Connection, lane, _exchange.TimeoutSeconds == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(_exchange.TimeoutSeconds)).ConfigureAwait(false);
            await RestoreSettings(lane).ConfigureAwait(false);
        }

        await Stop().ConfigureAwait(false);
        if (mayAbort && await LocalAbort.Is(Connection, _async).ConfigureAwait(false))
            throw TransactionFailure.LocalAborted(_served.Statement.Origin);
    }

    /// <summary>Ends the call after a failure: stops what is still at work, and throws what the caller should see.</summary>
    public async ValueTask Fail(Exception failure)
    {
        // Where a failure that was taken has aborted the local transaction, it is what the caller should see.
        var explained = failure is PostgresException { SqlState: PostgresErrorCodes.InFailedSqlTransaction } && _failures is [var first, ..]
            ? first
            : Explained(failure);
        await GiveUp(failure).ConfigureAwait(false);
        await Stop(failure).ConfigureAwait(false);
        _lease.TellLostState(explained ?? failure, _served.LinkName);
        var outcomes = FanOutFailure.Outcomes(Lanes.Select(l => (l.Statement.Server, l.Outcome)));
        var told = explained is DblinkException failed ? Settled(failure, failed) : explained ?? failure;
        await Repetition.Judge(told, _lease, Lanes.Exists(l => l.Transaction is not null), _async).ConfigureAwait(false);
        switch (told)
        {
            case DblinkCanceledException canceled:
                throw FanOutFailure.Canceled(canceled, outcomes);
            case DblinkException known:
                known.Decide(outcomes.Values.Distinct().ToArray() is [var same] ? same : DblinkOutcome.Unknown, outcomes);
                if (!ReferenceEquals(known, failure))
                    throw known;
                break;
        }
    }

    /// <summary>Closes the link of the server that is served if nothing more may be got over it.</summary>
    private async ValueTask GiveUp(Exception failure)
    {
        // Other code has left the link inside a failed transaction.
        var isForeign = _served.Transaction is null && StatementFailure.IsInFailedTransaction(failure);
        if (!_served.IsAtWork || !(isForeign || StatementFailure.LeavesLinkUnusable(failure)))
            return;
        await LinkRecovery.Close(Connection, _served.Link).ConfigureAwait(false);
        _served.Rest();
    }

    /// <summary>What has to be prepared anew: the local server has lost its statements, or the result has another type since DDL ran on the remote.</summary>
    private async ValueTask ForgetPrepared(Exception failure)
    {
        if (StatementFailure.IsLostLocally(failure))
            LinkBounds.ForgetLocal(Connection);
        if (StatementFailure.IsStalePlan(failure) && _served.Transaction is null)
            await LinkRecovery.Close(Connection, _served.Link).ConfigureAwait(false);
    }

    private async ValueTask Stop(Exception? failure = null)
    {
        try
        {
            await _exchange.Close().ConfigureAwait(false);
            await LaneStop.Run(Connection, Lanes.FindAll(l => l.IsAtWork)).ConfigureAwait(false);
            if (failure is not null)
                await ForgetPrepared(failure).ConfigureAwait(false);
            foreach (var lane in Lanes.Where(l => l.Outcome == DblinkOutcome.Ran))
                await RestoreSettings(lane).ConfigureAwait(false);
        }
        finally
        {
            await _lease.End(_async).ConfigureAwait(false);
        }
    }

    private async ValueTask RestoreSettings(FanOutLane lane)
    {
        var inTransaction = lane.Transaction is not null;
        if (!lane.Link.StateUnknown && lane.Statement.MayChangeSettings(inTransaction)
            && !await LinkReset.AfterChange(Connection, lane.Link, lane.Statement.Parsed, inTransaction).ConfigureAwait(false))
            await LinkRecovery.Close(Connection, lane.Link).ConfigureAwait(false);
    }

    /// <summary>What became of a statement that was stopped is known only when the link is idle or closed.</summary>
    private DblinkException Settled(Exception failure, DblinkException explained) =>
        failure is not DblinkException && StatementFailure.IsStop(failure)
        && StatementFailure.Explain(
            failure, _served.Statement, new(_served.Outcome, IsUnsent: false, _served.Transaction is not null, IsOpen, _lease.Session is not null), _cancellationToken) is DblinkException settled
            ? settled
            : explained;

    private DblinkException? Explain(Exception failure) => Explained(failure) as DblinkException;

    private Exception? Explained(Exception failure)
    {
        if (failure is DblinkException)
            return failure;
        var isUnsent = !_served.IsAtWork;
        // It only reads: what has not run to its end has no effect.
        var outcome = isUnsent ? DblinkOutcome.NotRun : StatementFailure.OutcomeOf(failure, _served.Statement, isSent: true);
        var row = RowFailure.Explain(failure, _served.Statement.Origin, _served.Statement.Columns, _exchange.Reader);
        return StatementFailure.Explain(row ?? failure, _served.Statement, new(outcome, isUnsent, _served.Transaction is not null, IsOpen, _lease.Session is not null), _cancellationToken);
    }
}
