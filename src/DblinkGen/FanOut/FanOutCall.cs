using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>One run of a statement on several servers over one local connection, which serves one of them at a time while all are at work.</summary>
internal sealed class FanOutCall
{
    private readonly DblinkSource.SessionLease _lease;
    private readonly FanOutExchange _exchange;
    private readonly bool _collects;
    private readonly bool _async;
    private readonly Queue<(FanOutLane Lane, string? Error)> _ready = [];
    private readonly List<DblinkException> _failures = [];
    private string?[] _arguments = [];
    private FanOutLane _served;

    private FanOutCall(IReadOnlyList<DblinkStatement> statements, DblinkSource.SessionLease lease, bool collects, bool async)
    {
        _lease = lease;
        _collects = collects;
        _async = async;
        _exchange = new(lease.Session.Connection, statements[0].TimeoutSeconds, async);
        Lanes = [.. statements.Select((s, i) => new FanOutLane(s, i, lease.Session.TransactionOn(s.Server)))];
        _served = Lanes[0];
    }

    public List<FanOutLane> Lanes { get; }

    public IReadOnlyList<DblinkException> Failures => _failures;

    /// <summary>Positioned on a row of the lane that is served.</summary>
    public NpgsqlDataReader Reader => _exchange.Reader!;

    private DblinkSession Session => _lease.Session;

    public static async ValueTask<FanOutCall> Start<T>(
        DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments, bool async, CancellationToken cancellationToken)
    {
        var lease = await source.Lease(async, cancellationToken).ConfigureAwait(false);
        var call = new FanOutCall([.. fanOut.Servers.Select(fanOut.On)], lease, fanOut.CollectsFailures, async) { _arguments = arguments };
        try
        {
            await call.Send(cancellationToken).ConfigureAwait(false);
            return call;
        }
        catch (Exception failure)
        {
            await call.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Waits for a server from which rows are wanted, and stands before its first row; <see langword="null"/> where none is left.</summary>
    public async ValueTask<FanOutLane?> NextResult(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_ready.TryDequeue(out var ready))
            {
                _served = ready.Lane;
                if (await Take(ready.Lane, ready.Error, cancellationToken).ConfigureAwait(false))
                    return ready.Lane;
                continue;
            }

            var waiting = Lanes.FindAll(l => l.IsAtWork && (l.IsWanted || l.IsEnding));
            if (waiting.Count == 0)
                return null;
            await Wait(waiting, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Moves to the next row of the result; at its end the server goes on with what comes next.</summary>
    public async ValueTask<bool> Read(CancellationToken cancellationToken)
    {
        if (await _exchange.ReadRow(cancellationToken).ConfigureAwait(false))
        {
            _served.Rows++;
            return true;
        }

        await _exchange.GoOn(_served, cancellationToken).ConfigureAwait(false);
        return false;
    }

    /// <summary>Takes the failure of the server that is served as one among others; returns false where it is that of the call.</summary>
    public async ValueTask<bool> Absorb(Exception failure)
    {
        if (!_collects || !IsOpen || Explain(failure) is not { } explained
            || failure is PostgresException { SqlState: PostgresErrorCodes.InFailedSqlTransaction })
            return false;
        await _exchange.Close().ConfigureAwait(false);
        _failures.Add(explained);
        if (_served.IsAtWork && StatementFailure.IsRemote(failure))
            await LaneStop.Drain(Session.Connection, _served, _async).ConfigureAwait(false);
        else if (_served.IsAtWork)
            await LaneStop.Run(Session.Connection, [_served], _async).ConfigureAwait(false);
        return true;
    }

    /// <summary>Ends the call when all rows are read: the links are at rest then.</summary>
    public ValueTask Complete() => Stop();

    /// <summary>Ends the call early: what is still at work is stopped, but waited for where that would abort a remote transaction of the caller's.</summary>
    public async ValueTask Abandon()
    {
        await _exchange.Close().ConfigureAwait(false);
        foreach (var lane in Lanes.Where(l => l is { IsAtWork: true, Transaction: not null }))
            await LaneStop.Drain(Session.Connection, lane, _async).ConfigureAwait(false);
        await Stop().ConfigureAwait(false);
    }

    /// <summary>Ends the call after a failure: stops what is still at work, and throws what the caller should see.</summary>
    public async ValueTask Fail(Exception failure)
    {
        // Where a failure that was taken has aborted the local transaction, it is what the caller should see.
        var explained = failure is PostgresException { SqlState: PostgresErrorCodes.InFailedSqlTransaction } && _failures is [var first, ..]
            ? first
            : Explain(failure);
        await Stop().ConfigureAwait(false);
        if (explained is not null && !ReferenceEquals(explained, failure))
            throw explained;
    }

    private async ValueTask Stop()
    {
        try
        {
            await _exchange.Close().ConfigureAwait(false);
            await LaneStop.Run(Session.Connection, Lanes.FindAll(l => l.IsAtWork), _async).ConfigureAwait(false);
        }
        finally
        {
            await _lease.End(_async).ConfigureAwait(false);
        }
    }

    private DblinkException? Explain(Exception failure) =>
        failure as DblinkException ?? StatementFailure.Explain(failure, _served.Statement, _exchange.Reader, Progress);

    private CallProgress Progress =>
        new(_served.IsAtWork, _served.IsAtWork, IsOpen);

    private bool IsOpen => Session.Connection.FullState.HasFlag(System.Data.ConnectionState.Open);

    /// <summary>The links that stand get the text first, so that their servers work while the others are opened.</summary>
    private async ValueTask Send(CancellationToken cancellationToken)
    {
        var known = new List<FanOutLane>();
        foreach (var lane in Lanes)
        {
            if (lane.Transaction is not null || Session.Known(lane.Statement.Origin) is not null)
                known.Add(lane);
        }

        var taken = await SendTo(known, cancellationToken).ConfigureAwait(false);
        foreach (var lane in Lanes.Where(l => !taken.Contains(l)))
        {
            _served = lane;
            try
            {
                await SendAlone(lane, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                if (!await Absorb(failure).ConfigureAwait(false))
                    throw;
            }
        }
    }

    /// <summary>To the links that stand, in one round trip. Returns those that took the text.</summary>
    private async ValueTask<HashSet<FanOutLane>> SendTo(List<FanOutLane> lanes, CancellationToken cancellationToken)
    {
        var usable = new List<FanOutLane>();
        foreach (var lane in lanes)
        {
            var link = lane.Transaction?.Link ?? Session.Known(lane.Statement.Origin)!;
            if (link.StateUnknown)
                continue;
            lane.Use(link, Session.Options);
            usable.Add(lane);
        }

        if (usable.Count > 0)
            await _exchange.Send(usable, _arguments, cancellationToken).ConfigureAwait(false);
        foreach (var lane in usable.Where(l => !l.IsAtWork))
            BackendLinks.Of(Session.Connection).Remove(lane.Link.Name);
        return [.. usable.Where(l => l.IsAtWork)];
    }

    /// <summary>To a link that was opened a moment ago, but never in the middle of a remote transaction.</summary>
    private async ValueTask SendAlone(FanOutLane lane, CancellationToken cancellationToken)
    {
        if (lane.Transaction is { } transaction)
        {
            transaction.Link.StateUnknown = true;
            throw TransactionFailure.Lost(lane.Statement);
        }

        lane.Use(await Session.Ensure(lane.Statement.Origin, _async, cancellationToken).ConfigureAwait(false), Session.Options);
        var outcome = await _exchange.Send([lane], _arguments, cancellationToken).ConfigureAwait(false);
        if (lane.IsAtWork)
            return;
        BackendLinks.Of(Session.Connection).Remove(lane.Link.Name);
        throw StatementFailure.NotSent(lane.Statement, outcome);
    }

    private async ValueTask Wait(List<FanOutLane> lanes, CancellationToken cancellationToken)
    {
        foreach (var (lane, error) in await _exchange.Wait(lanes, cancellationToken).ConfigureAwait(false))
            _ready.Enqueue((lane, error));
        if (_ready.Count > 0)
            return;
        foreach (var lane in lanes.Where(_exchange.IsOverdue))
        {
            _served = lane;
            var failure = new NpgsqlException("The remote did not answer in time.", new TimeoutException());
            if (!await Absorb(failure).ConfigureAwait(false))
                throw failure;
        }
    }

    /// <summary>Returns whether rows are to be read.</summary>
    private async ValueTask<bool> Take(FanOutLane lane, string? error, CancellationToken cancellationToken)
    {
        try
        {
            lane.CheckLink(BackendLinks.Of(Session.Connection));
            await _exchange.Close().ConfigureAwait(false);
            if (error is not null)
                throw await RemoteError.Get(Session.Connection, lane, error, _async, cancellationToken).ConfigureAwait(false);
            return await _exchange.Open(lane, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException failure) when (StatementFailure.IsPreparedOtherwise(failure) && lane is { IsPreparedAnew: false, Transaction: null })
        {
            await PrepareAnew(lane, cancellationToken).ConfigureAwait(false);
            return false;
        }
        catch (Exception failure)
        {
            if (!await Absorb(failure).ConfigureAwait(false))
                throw;
            return false;
        }
    }

    /// <summary>
    /// The remote has run nothing, for it does not know the prepared statement (DEALLOCATE, or a pooler in front of it: all are prepared anew), or
    /// knows it already (from a call that was stopped).
    /// </summary>
    private async ValueTask PrepareAnew(FanOutLane lane, CancellationToken cancellationToken)
    {
        lane.IsPreparedAnew = true;
        await LaneStop.Drain(Session.Connection, lane, _async).ConfigureAwait(false);
        if (lane.IsKnown)
            lane.Link.KnownStatements.Clear();
        else
            lane.Link.KnownStatements.Add(lane.Local.Name);
        try
        {
            await SendAlone(lane, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            if (!await Absorb(failure).ConfigureAwait(false))
                throw;
        }
    }
}
