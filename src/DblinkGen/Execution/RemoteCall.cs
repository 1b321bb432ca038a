using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>One run of a statement over a link: one exchange, or as many as a statement with a fetch size needs.</summary>
internal sealed class RemoteCall
{
    private readonly DblinkStatement _statement;
    private readonly DblinkSource.SessionLease _lease;
    private readonly LinkExchange _exchange;
    private readonly FetchLoop? _fetches;
    private readonly DblinkTransaction? _transaction;
    private readonly bool _async;
    private Link? _link;
    private LocalStatement _local = null!;

    private RemoteCall(DblinkStatement statement, DblinkSource.SessionLease lease, bool async)
    {
        _statement = statement;
        _lease = lease;
        _async = async;
        _exchange = new(lease.Session.Connection, statement, async);
        _transaction = lease.Session.TransactionOn(statement.Server);
        _fetches = statement.FetchSize > 0 ? new(this, statement.FetchSize) : null;
    }

    /// <summary>Positioned on a row of the remote result.</summary>
    public NpgsqlDataReader Reader => _exchange.Reader!;

    private NpgsqlConnection Connection => _lease.Session.Connection;

    public static async ValueTask<RemoteCall> Start(
        DblinkSource source, DblinkStatement statement, string?[] arguments, bool async, CancellationToken cancellationToken)
    {
        var call = new RemoteCall(statement, await source.Lease(async, cancellationToken).ConfigureAwait(false), async);
        try
        {
            await call.Run(arguments, cancellationToken).ConfigureAwait(false);
            return call;
        }
        catch (Exception failure)
        {
            await call.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Moves to the next row of the whole result.</summary>
    public ValueTask<bool> Read(CancellationToken cancellationToken) => _fetches?.Read(cancellationToken) ?? ReadRow(cancellationToken);

    /// <summary>Moves to the next row of this result.</summary>
    public ValueTask<bool> ReadRow(CancellationToken cancellationToken) => _exchange.ReadRow(cancellationToken);

    public ValueTask<bool> NextResult(CancellationToken cancellationToken) => _exchange.NextResult(cancellationToken);

    public ValueTask FetchMore(CancellationToken cancellationToken) => GoOn(_local.FetchMore!, cancellationToken);

    /// <summary>Reads to the end of the result: the link is at rest then.</summary>
    public async ValueTask Complete(CancellationToken cancellationToken)
    {
        await _exchange.ReadToEnd(cancellationToken).ConfigureAwait(false);
        if (_fetches is not null)
        {
            await GoOn(_local.EndCursor!, cancellationToken).ConfigureAwait(false);
            await _exchange.ReadToEnd(cancellationToken).ConfigureAwait(false);
        }

        await Release().ConfigureAwait(false);
    }

    /// <summary>Ends the call early: what is under way is read and thrown away, and a cursor's transaction is rolled back.</summary>
    public async ValueTask Abandon()
    {
        try
        {
            if (_fetches is not null)
            {
                await GoOn(_local.AbandonCursor!, CancellationToken.None).ConfigureAwait(false);
                await _exchange.ReadToEnd(CancellationToken.None).ConfigureAwait(false);
            }

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
            await _exchange.Close().ConfigureAwait(false);
            if (_link is not null && !IsUntouched(failure))
                await Recover(_link, failure).ConfigureAwait(false);
            if (explained is not null)
                throw explained;
        }
        finally
        {
            await _lease.End(_async).ConfigureAwait(false);
        }
    }

    private async ValueTask Run(string?[] arguments, CancellationToken cancellationToken)
    {
        // The second turn meets a link that was opened a moment ago: nothing of the first has reached the remote.
        for (var turn = 1; ; turn++)
        {
            var link = _link = await FindLink(cancellationToken).ConfigureAwait(false);
            _local = _statement.Local(link.Schema, link.Name, _lease.Session.Options.Prepare, _transaction is not null);
            var isKnown = link.KnownStatements.Contains(_local.Name);
            int? outcome;
            try
            {
                var script = isKnown ? _local.Run : _local.FirstRun;
                outcome = await _exchange.Send(link, _local, script, arguments, isKnown, cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException failure) when (isKnown && turn == 1 && _transaction is null && StatementFailure.IsUnprepared(failure))
            {
                if (!await Forget(link).ConfigureAwait(false))
                    throw;
                continue;
            }

            if (outcome == LinkExchange.Sent)
                return;
            await _exchange.Close().ConfigureAwait(false);
            Drop(link);
            if (turn == 2)
                throw StatementFailure.NotSent(_statement, outcome);
        }
    }

    private async ValueTask<Link> FindLink(CancellationToken cancellationToken)
    {
        if (_transaction is null)
            return await _lease.Session.Ensure(_statement.Origin, _async, cancellationToken).ConfigureAwait(false);
        return _transaction.Link.StateUnknown ? throw TransactionFailure.Lost(_statement) : _transaction.Link;
    }

    /// <summary>The link did not take the statement: the next turn opens another, but never in the middle of a remote transaction.</summary>
    private void Drop(Link link)
    {
        BackendLinks.Of(Connection).Remove(link.Name);
        if (_transaction is null)
            return;
        link.StateUnknown = true;
        throw TransactionFailure.Lost(_statement);
    }

    /// <summary>
    /// The remote does not know the prepared statement (DEALLOCATE, or a pooler in front of it), so it has run nothing: all are prepared anew.
    /// Returns false where the local transaction is aborted by now.
    /// </summary>
    private async ValueTask<bool> Forget(Link link)
    {
        await _exchange.Close().ConfigureAwait(false);
        link.KnownStatements.Clear();
        return await LinkRecovery.Drain(Connection, link, _async).ConfigureAwait(false);
    }

    private async ValueTask GoOn(LocalScript script, CancellationToken cancellationToken)
    {
        await _exchange.Close().ConfigureAwait(false);
        var outcome = await _exchange.Send(_link!, _local, script, [], isKnown: true, cancellationToken).ConfigureAwait(false);
        if (outcome != LinkExchange.Sent)
            throw StatementFailure.NotSent(_statement, outcome);
    }

    /// <summary>An aborted local transaction lets nothing through: the link is as it was.</summary>
    private bool IsUntouched(Exception failure) =>
        !_exchange.IsSent && failure is PostgresException { SqlState: PostgresErrorCodes.InFailedSqlTransaction };

    private async ValueTask Recover(Link link, Exception failure)
    {
        var stopped = failure is OperationCanceledException or NpgsqlException { InnerException: TimeoutException };
        // A cursor's transaction may be open: only closing the link ends it whatever its state.
        var atRest = !stopped && _exchange.IsSent && _fetches is null && await LinkRecovery.Drain(Connection, link, _async).ConfigureAwait(false);
        if (!atRest)
            await LinkRecovery.Close(Connection, link, isAtWork: stopped, _async).ConfigureAwait(false);
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
