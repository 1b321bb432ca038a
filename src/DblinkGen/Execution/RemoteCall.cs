using System.Diagnostics;
using System.Runtime.CompilerServices;
using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Links;
using DblinkGen.Wire;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>One run of a statement over a link: one exchange, or as many as a statement with a fetch size needs.</summary>
internal sealed partial class RemoteCall
{
    private readonly DblinkSource _source;
    private readonly DblinkStatement _statement;
    private readonly string?[] _arguments;
    private readonly bool _async;
    private readonly bool _collects;
    private LocalLease _lease;
    private LinkExchange? _exchange;
    private FetchLoop? _fetches;
    private DblinkTransaction? _transaction;
    private Link? _link;
    private StatementScripts? _scripts;
    private int _timeout;
    private bool _hasBegun;
    private CancellationToken _cancellationToken;

    private RemoteCall(DblinkSource source, DblinkStatement statement, string?[] arguments, bool async, bool collects) =>
        (_source, _statement, _arguments, _async, _collects) = (source, statement, arguments, async, collects);

    /// <summary>Positioned on a row of the remote result.</summary>
    public NpgsqlDataReader Reader => _exchange!.Reader!;

    public CallOrigin Origin => _statement.Origin;

    public bool DropsRows => _statement.DropsRows;

    /// <summary>The link that the statement was sent over, or was about to be.</summary>
    public Link? Link => _link;

    /// <summary>How long the first message took up to its rows.</summary>
    public TimeSpan FirstWait { get; private set; }

    /// <summary>Whether the link has taken the statement, or may have.</summary>
    public bool MayBeSent => _exchange is { Outcome: not DblinkOutcome.NotRun } or { IsSent: true };

    private NpgsqlConnection Connection => _lease.Connection;

    /// <summary>A call that is still to be started. One that collects is for results of any size.</summary>
    public static RemoteCall Of(DblinkSource source, DblinkStatement statement, string?[] arguments, bool async, bool collects = false) =>
        new(source, statement, arguments, async, collects);

    /// <summary>Runs the statement up to its first row. One method, for each that waits for the next costs time at every call.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public async ValueTask Start(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            throw Origin.Canceled(DblinkOutcome.NotRun, null, cancellationToken);
        _cancellationToken = cancellationToken;
        _lease = await _source.Lease(Origin, _async, cancellationToken).ConfigureAwait(false);
        try
        {
            LinkBounds.ForgetLost(Connection, _lease.Links);
            _exchange = new(Connection, _async);
            _transaction = _lease.TransactionOn(_statement.Server);
            _fetches = _statement.HasCursor ? new(this, _statement.FetchSize) : null;
            _timeout = _statement.TimeoutSeconds > 0 ? _statement.TimeoutSeconds : Connection.CommandTimeout;
            var started = Stopwatch.GetTimestamp();
            // The second turn meets a link that was opened a moment ago: nothing of the first has reached the remote.
            for (var turn = 1; ; turn++)
            {
                var link = Use(await _lease.Ensure(_transaction, Origin, _timeout, cancellationToken).ConfigureAwait(false));
                int? answer;
                try
                {
                    var sending = Stopwatch.GetTimestamp();
                    answer = await Send(link, TimeLeft(started), cancellationToken).ConfigureAwait(false);
                    FirstWait = Stopwatch.GetElapsedTime(sending);
                }
                catch (PostgresException failure) when (turn == 1 && _transaction is null
                    && ((StatementFailure.IsLostLocally(failure) && !_exchange.IsSent) || StatementFailure.IsLostStatement(failure, link)))
                {
                    if (!await Relearn(link, failure, TimeLeft(started)).ConfigureAwait(false))
                        throw;
                    continue;
                }

                if (answer == LinkExchange.Sent)
                {
                    _hasBegun = true;
                    link.HasState |= _statement.LeavesState || _statement.LeavesTemporary(link);
                    return;
                }

                try
                {
                    await _exchange.Skip(cancellationToken).ConfigureAwait(false);
                }
                finally
                {
                    // The next turn opens another, but never in the middle of a remote transaction.
                    BackendLinks.Of(Connection).Drop(link);
                }

                await _exchange.Close().ConfigureAwait(false);
                if (_transaction is not null)
                    throw TransactionFailure.Lost(Origin, link);
                if (turn == 2)
                    throw StatementFailure.NotSent(_statement, link, answer, inTransaction: false);
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
    public ValueTask<bool> ReadRow(CancellationToken cancellationToken) => _exchange!.ReadRow(cancellationToken);

    /// <summary>Moves to the next chunk of this message. Returns false where there is none.</summary>
    public ValueTask<bool> NextRows(CancellationToken cancellationToken) => _exchange!.NextRows(cancellationToken);

    /// <summary>Moves to the first chunk of the next message.</summary>
    public ValueTask FetchMore(int rows, CancellationToken cancellationToken) =>
        GoOn(_scripts!.Cursor!.FetchMore, CursorScripts.Arguments(rows), _timeout, cancellationToken);

    private Link Use(Link link)
    {
        // A statement that is stopped while its rows are collected may cost the link, and a remote transaction with it.
        _scripts = _statement.Scripts(new(link.Prepares && _statement.Prepare, link.Prepares, _transaction is not null, _collects && _transaction is null));
        return _link = link;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int?> Send(Link link, int timeout, CancellationToken cancellationToken)
    {
        if (_scripts!.Guard is { } guard)
        {
            _isGuarding = true;
            var free = await _exchange!.Run(new(link, guard), default, timeout, cancellationToken).ConfigureAwait(false);
            if (free != LinkExchange.Sent)
                return free;
            await _exchange.ReadToEnd(cancellationToken).ConfigureAwait(false);
            await _exchange.Close().ConfigureAwait(false);
        }

        if (_statement.Owner is { } owner)
            link.Owner = owner;
        else if (_fetches is not null && _transaction is null)
            link.Owner = this;
        if (_statement.ChangesSession || _statement.LeavesTemporary(link))
            link.ChangedBy = _lease.Holder;

        var isKnown = link.Known.TryUse(_scripts.Fingerprint, out var number);
        if (!isKnown)
        {
            await LinkBounds.MakeRoom(Connection, link, _lease.Options.StatementsPerLink, cancellationToken).ConfigureAwait(false);
            number = _scripts.IsPrepared ? link.NewStatementNumber() : "";
        }

        _isGuarding = false;
        var message = new LinkMessage(link, isKnown ? _scripts.Run : _scripts.FirstRun, number!, !isKnown && _statement.IsRepeated ? _scripts.Fingerprint : null);
        return await _exchange!.Run(message, _arguments, timeout, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Returns whether the statement can be sent again: a server refused it before it ran anything, because it does not know a prepared statement by which it was
    /// asked for. The remote has lost those by DEALLOCATE, DISCARD or a pooler in front of it; the local server by DISCARD ALL. Or other code has opened the link anew:
    /// what it opened gets nothing of ours.
    /// </summary>
    private async ValueTask<bool> Relearn(Link link, PostgresException failure, int timeout)
    {
        if (StatementFailure.IsLostLocally(failure))
        {
            await _exchange!.Close().ConfigureAwait(false);
            return LinkBounds.ForgetLocal(Connection);
        }

        await _exchange!.Close().ConfigureAwait(false);
        link.Owner = null;
        var isDrained = await _exchange.DrainEnd().ConfigureAwait(false);
        // The error may have aborted a local transaction of the caller's.
        if (!isDrained && !_lease.IsAlone)
            return false;
        _exchange.Withdraw();
        if (isDrained)
            await LinkProvision.Relearn(Connection, link, Origin, timeout, _cancellationToken).ConfigureAwait(false);
        else
            await LinkRecovery.Close(Connection, link).ConfigureAwait(false);
        return true;
    }

    private async ValueTask GoOn(Script script, string?[] arguments, int timeout, CancellationToken cancellationToken)
    {
        await _exchange!.Close().ConfigureAwait(false);
        var answer = await _exchange.Run(new(_link!, script), arguments, timeout, cancellationToken).ConfigureAwait(false);
        if (answer != LinkExchange.Sent)
            throw StatementFailure.NotSent(_statement, _link!, answer, _transaction is not null);
    }

    /// <summary>What is left of the time-out after the link was found, in seconds.</summary>
    private int TimeLeft(long started) => _timeout == 0 ? 0 : Math.Max(1, _timeout - (int)Stopwatch.GetElapsedTime(started).TotalSeconds);
}
