using DblinkGen.Errors;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Execution;

/// <content>The ways in which a call ends. All leave a link at rest, or none.</content>
internal sealed partial class RemoteCall
{
    /// <summary>Reads to the end of the result: the link is at rest then.</summary>
    public async ValueTask Complete(CancellationToken cancellationToken)
    {
        await _exchange.ReadToEnd(cancellationToken).ConfigureAwait(false);
        if (_local.Cursor is { } cursor)
            await GoOn(cursor.End, [], cancellationToken).ConfigureAwait(false);

        await Release().ConfigureAwait(false);
        Keep();
    }

    /// <summary>Only a call that ended well is used again: nobody holds on to it then.</summary>
    private void Keep()
    {
        (_source, _statement, _lease, _fetches, _transaction, _link, _local) = (default, null!, default, null, null, null, null!);
        Array.Clear(_arguments);
        _exchange.Reset();
        Volatile.Write(ref s_idle, this);
    }

    /// <summary>Ends the call early: a cursor is closed, and what is under way for it is stopped.</summary>
    public async ValueTask Abandon()
    {
        try
        {
            if (_fetches is not null)
                await EndCursorEarly().ConfigureAwait(false);
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
            var explained = StatementFailure.Explain(failure, _statement, _exchange.Reader, _exchange.Progress);
            if (_link is not null && !IsUntouched(failure))
                await Recover(_link, failure).ConfigureAwait(false);
            if (explained is not null)
                throw explained;
        }
        finally
        {
            await Release().ConfigureAwait(false);
        }
    }

    /// <summary>An aborted local transaction, or a connection that another call uses, lets nothing through: the link is as it was.</summary>
    private bool IsUntouched(Exception failure) =>
        !_exchange.IsSent && failure is PostgresException { SqlState: PostgresErrorCodes.InFailedSqlTransaction } or NpgsqlOperationInProgressException;

    private async ValueTask Recover(Link link, Exception failure)
    {
        var isStopped = failure is OperationCanceledException or NpgsqlException { InnerException: TimeoutException };
        if (_exchange.IsSent && _fetches is not null && failure is not NpgsqlException && !isStopped)
        {
            await EndCursorEarly().ConfigureAwait(false);
            return;
        }

        await _exchange.Close().ConfigureAwait(false);
        var isDrained = isStopped
            ? await _exchange.Stop().ConfigureAwait(false)
            : _exchange.IsSent && await _exchange.DrainEnd().ConfigureAwait(false);
        await Rest(link, isDrained, isStopped).ConfigureAwait(false);
    }

    /// <summary>
    /// Stops the FETCHes under way where that cannot abort a transaction of the caller's, remote or local. There they are waited for.
    /// </summary>
    private async ValueTask EndCursorEarly()
    {
        var mayStop = _exchange.IsUnderWay && _transaction is null && !_exchange.IsInLocalTransaction;
        if (mayStop)
            _exchange.Interrupt();
        await _exchange.Close().ConfigureAwait(false);
        await Rest(_link!, !mayStop || await _exchange.Stop().ConfigureAwait(false), wasAtWork: mayStop).ConfigureAwait(false);
    }

    private async ValueTask Rest(Link link, bool isDrained, bool wasAtWork)
    {
        if (!isDrained || (_fetches is not null && !await CloseCursor().ConfigureAwait(false)))
            await LinkRecovery.Close(Connection, link, wasAtWork, _async).ConfigureAwait(false);
    }

    private async ValueTask<bool> CloseCursor()
    {
        try
        {
            await GoOn(_local.Cursor!.Abandon, [], CancellationToken.None).ConfigureAwait(false);
            await _exchange.Close().ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (failure is DblinkException or NpgsqlException)
        {
            return false;
        }
    }

    private async ValueTask Release()
    {
        try
        {
            await _exchange.Close().ConfigureAwait(false);
        }
        finally
        {
            await _lease.End(_async).ConfigureAwait(false);
        }
    }
}
