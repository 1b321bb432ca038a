using System.Runtime.CompilerServices;
using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>One run of a statement over a link: one exchange, or as many as a statement with a fetch size needs.</summary>
internal sealed partial class RemoteCall
{
    // One is kept, so that calls that follow each other allocate none.
    private static RemoteCall? s_idle;

    private readonly LinkExchange _exchange = new();
    private DblinkStatement _statement = null!;
    private DblinkSource.SessionLease _lease;
    private FetchLoop? _fetches;
    private DblinkTransaction? _transaction;
    private bool _async;
    private Link? _link;
    private LocalStatement _local = null!;

    /// <summary>Positioned on a row of the remote result.</summary>
    public NpgsqlDataReader Reader => _exchange.Reader!;

    private NpgsqlConnection Connection => _lease.Session.Connection;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<RemoteCall> Start(
        DblinkSource source, DblinkStatement statement, string?[] arguments, bool async, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var lease = await source.Lease(async, cancellationToken).ConfigureAwait(false);
        var call = Interlocked.Exchange(ref s_idle, null) ?? new();
        call.Begin(statement, lease, async);
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

    /// <summary>Moves to the next chunk of the remote cursor.</summary>
    public async ValueTask NextChunk(CancellationToken cancellationToken)
    {
        if (!await _exchange.NextRows(cancellationToken).ConfigureAwait(false))
            await GoOn(_local.Cursor!.FetchMore, cancellationToken).ConfigureAwait(false);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
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
                outcome = await _exchange.Run(link, _local, script, arguments, isKnown, cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException failure) when (turn == 1 && _transaction is null && StatementFailure.IsPreparedOtherwise(failure))
            {
                if (!await Relearn(link, isKnown).ConfigureAwait(false))
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

    private void Begin(DblinkStatement statement, DblinkSource.SessionLease lease, bool async)
    {
        (_statement, _lease, _async) = (statement, lease, async);
        _exchange.Begin(lease.Session.Connection, statement, async);
        _transaction = lease.Session.TransactionOn(statement.Server);
        _fetches = statement.FetchSize > 0 ? new(this, statement.FetchSize) : null;
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
    /// The remote has run nothing, for it does not know the prepared statement (DEALLOCATE, or a pooler in front of it: all are prepared anew), or
    /// knows it already (from a call that was stopped). Returns false where the local transaction is aborted by now.
    /// </summary>
    private async ValueTask<bool> Relearn(Link link, bool isKnown)
    {
        await _exchange.Close().ConfigureAwait(false);
        if (isKnown)
            link.KnownStatements.Clear();
        else
            link.KnownStatements.Add(_local.Name);
        return await _exchange.DrainEnd().ConfigureAwait(false);
    }

    private async ValueTask GoOn(LocalScript script, CancellationToken cancellationToken)
    {
        await _exchange.Close().ConfigureAwait(false);
        var outcome = await _exchange.Run(_link!, _local, script, [], isKnown: true, cancellationToken).ConfigureAwait(false);
        if (outcome != LinkExchange.Sent)
            throw StatementFailure.NotSent(_statement, outcome);
    }
}
