using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.FanOut;

/// <summary>One run of a statement on several servers over one local connection, which serves one of them at a time while all are at work.</summary>
internal sealed partial class FanOutCall
{
    private readonly LocalLease _lease;
    private readonly FanOutExchange _exchange;
    private readonly bool _collects;
    private readonly bool _async;
    private readonly Queue<(FanOutLane Lane, string? Error)> _ready = [];
    private readonly List<DblinkException> _failures = [];
    private readonly HashSet<string> _links;
    private string?[] _arguments = [];
    private CancellationToken _cancellationToken;
    private FanOutLane _served;

    private FanOutCall(IReadOnlyList<DblinkStatement> statements, LocalLease lease, bool collects, bool async)
    {
        _lease = lease;
        _collects = collects;
        _async = async;
        _exchange = new(lease.Connection, statements[0].TimeoutSeconds, async);
        Lanes = [.. statements.Select((s, i) => new FanOutLane(s, i, lease.TransactionOn(s.Server)))];
        _links = Lanes.Select(l => l.Transaction?.Link?.Name ?? l.Statement.Link).ToHashSet(StringComparer.Ordinal);
        _served = Lanes[0];
    }

    public List<FanOutLane> Lanes { get; }

    public IReadOnlyList<DblinkException> Failures => _failures;

    /// <summary>Positioned on a row of the lane that is served.</summary>
    public NpgsqlDataReader Reader => _exchange.Reader!;

    private NpgsqlConnection Connection => _lease.Connection;

    public static async ValueTask<FanOutCall> Start<T>(
        DblinkSource source, DblinkFanOut<T> fanOut, string?[] arguments, bool async, CancellationToken cancellationToken)
    {
        var first = fanOut.On(fanOut.Servers[0]);
        var untouched = FanOutFailure.Outcomes(fanOut.Servers.Select(server => (server, DblinkOutcome.NotRun)));
        // A link that is open would get the message all the same, and what became of it would have to be asked.
        if (cancellationToken.IsCancellationRequested)
            throw FanOutFailure.Canceled(first.Origin.Canceled(DblinkOutcome.NotRun, null, cancellationToken), untouched);

        var lease = await Lease(source, CallOrigin.OfLocal(first.Method), untouched, async, cancellationToken).ConfigureAwait(false);
        var call = new FanOutCall([.. fanOut.Servers.Select(fanOut.On)], lease, fanOut.CollectsFailures, async) { _arguments = arguments, _cancellationToken = cancellationToken };
        try
        {
            LinkBounds.ForgetLost(lease.Connection, lease.Links);
            await call.Send(cancellationToken).ConfigureAwait(false);
            return call;
        }
        catch (Exception failure)
        {
            await call.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }

    private static async ValueTask<LocalLease> Lease(
        DblinkSource source, CallOrigin origin, Dictionary<string, DblinkOutcome> untouched, bool async, CancellationToken cancellationToken)
    {
        try
        {
            return await source.Lease(origin, async, cancellationToken).ConfigureAwait(false);
        }
        catch (DblinkCanceledException canceled)
        {
            throw FanOutFailure.Canceled(canceled, untouched);
        }
        catch (DblinkException failure)
        {
            failure.Decide(DblinkOutcome.NotRun, untouched);
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
            _served.Chunk?.AddRow(_exchange.Reader!);
            return true;
        }

        await _exchange.GoOn(_served, cancellationToken).ConfigureAwait(false);
        return false;
    }

    private async ValueTask Wait(List<FanOutLane> lanes, CancellationToken cancellationToken)
    {
        var ready = await _exchange.Wait(lanes, cancellationToken).ConfigureAwait(false);
        foreach (var (lane, error) in ready ?? [])
            _ready.Enqueue((lane, error));
        if (_ready.Count > 0)
            return;
        foreach (var lane in lanes.Where(lane => ready is null || _exchange.IsOverdue(lane)))
        {
            _served = lane;
            Exception failure = ready is null
                ? OpeningFailure.LinkElsewhere(lane.Statement.Origin, lane.Link)
                : new NpgsqlException("The remote did not answer in time.", new TimeoutException());
            if (!await Absorb(failure).ConfigureAwait(false))
                throw failure;
        }
    }

    /// <summary>Returns whether rows are to be read.</summary>
    private async ValueTask<bool> Take(FanOutLane lane, string? error, CancellationToken cancellationToken)
    {
        try
        {
            lane.CheckLink(BackendLinks.Of(Connection));
            await _exchange.Close().ConfigureAwait(false);
            if (error is not null)
                throw await RemoteError.Get(Connection, lane, error, mayAbort: !_lease.IsAlone, _async, cancellationToken).ConfigureAwait(false);
            return await _exchange.Open(lane, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException failure) when (lane is { IsPreparedAnew: false, Transaction: null } && StatementFailure.IsLostStatement(failure, lane.Link))
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
}
