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
    private DblinkSource _source;
    private DblinkStatement _statement = null!;
    private string?[] _arguments = [];
    private int _argumentCount;
    private LocalLease _lease;
    private FetchLoop? _fetches;
    private DblinkTransaction? _transaction;
    private bool _async;
    private bool _collects;
    private Link? _link;
    private LocalStatement _local = null!;

    /// <summary>Positioned on a row of the remote result.</summary>
    public NpgsqlDataReader Reader => _exchange.Reader!;

    public CallOrigin Origin => _statement.Origin;

    private NpgsqlConnection Connection => _lease.Connection;

    /// <summary>A call that is still to be started, with a copy of the arguments. One that collects is for results of any size.</summary>
    public static RemoteCall Of(DblinkSource source, DblinkStatement statement, ReadOnlySpan<string?> arguments, bool async, bool collects = false)
    {
        var call = Interlocked.Exchange(ref s_idle, null) ?? new();
        (call._source, call._statement, call._async, call._collects) = (source, statement, async, collects);
        if (call._arguments.Length < arguments.Length)
            call._arguments = new string?[arguments.Length];
        arguments.CopyTo(call._arguments);
        call._argumentCount = arguments.Length;
        return call;
    }

    /// <summary>Runs the statement up to its first row. One method, for each that waits for the next costs time at every call.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public async ValueTask Start(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _lease = await _source.Lease(_async, cancellationToken).ConfigureAwait(false);
        try
        {
            _exchange.Begin(Connection, _statement, _async);
            _transaction = _lease.TransactionOn(_statement.Server);
            _fetches = _statement.HasCursor ? new(this, _statement.FetchSize) : null;
            // The second turn meets a link that was opened a moment ago: nothing of the first has reached the remote.
            for (var turn = 1; ; turn++)
            {
                var link = Use(await FindLink(cancellationToken).ConfigureAwait(false));
                var isKnown = link.KnownStatements.Contains(_local.Name);
                int? outcome;
                try
                {
                    outcome = await _exchange.Run(
                        link, _local, isKnown ? _local.Run : _local.FirstRun, _arguments.AsMemory(0, _argumentCount), isKnown, cancellationToken).ConfigureAwait(false);
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
        catch (Exception failure)
        {
            await Fail(failure).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Moves to the next row of the whole result.</summary>
    public ValueTask<bool> Read(CancellationToken cancellationToken) => _fetches?.Read(cancellationToken) ?? ReadRow(cancellationToken);

    /// <summary>Moves to the next row of this result.</summary>
    public ValueTask<bool> ReadRow(CancellationToken cancellationToken) => _exchange.ReadRow(cancellationToken);

    /// <summary>Moves to the next chunk of this message. Returns false where there is none.</summary>
    public ValueTask<bool> NextRows(CancellationToken cancellationToken) => _exchange.NextRows(cancellationToken);

    /// <summary>Moves to the first chunk of the next message.</summary>
    public ValueTask FetchMore(int rows, CancellationToken cancellationToken) =>
        GoOn(_local.Cursor!.FetchMore, RemoteCursor.Arguments(rows), cancellationToken);

    private Link Use(Link link)
    {
        // A statement that is stopped while its rows are collected may cost the link, and a remote transaction with it.
        _local = _statement.Local(link.Schema, link.Name, _lease.Options.Prepare, _transaction is not null, _collects && _transaction is null);
        return _link = link;
    }

    private ValueTask<Link> FindLink(CancellationToken cancellationToken) =>
        _transaction is null ? _lease.Ensure(_statement.Origin, _async, cancellationToken)
        : _transaction.Link.StateUnknown ? throw TransactionFailure.Lost(_statement)
        : new(_transaction.Link);

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

    private async ValueTask GoOn(LocalScript script, string?[] arguments, CancellationToken cancellationToken)
    {
        await _exchange.Close().ConfigureAwait(false);
        var outcome = await _exchange.Run(_link!, _local, script, arguments, isKnown: true, cancellationToken).ConfigureAwait(false);
        if (outcome != LinkExchange.Sent)
            throw StatementFailure.NotSent(_statement, outcome);
    }
}
