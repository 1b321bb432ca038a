using DblinkGen.Internals;

namespace DblinkGen.FanOut;

/// <summary>
/// The rows of all servers in the order of the keys: the least of the servers' next rows is the next of all. Of each server one result is held, which
/// is a chunk where the statement has a fetch size.
/// </summary>
internal sealed class MergedRows<T> : FanOutOrder<T>
{
    private readonly FanOutCall _call;
    private readonly RowReader<T> _read;
    private readonly MergeOrder<T> _order;
    private readonly MergeRun<T>[] _runs;
    private readonly PriorityQueue<MergeRun<T>, MergeRun<T>> _heads;
    private MergeRun<T>? _last;
    private bool _hasBegun;

    public MergedRows(FanOutCall call, DblinkFanOut<T> fanOut)
    {
        _call = call;
        _read = fanOut.Read;
        _order = new(fanOut.OrderBy);
        _runs = [.. call.Lanes.Select(l => new MergeRun<T>(l))];
        _heads = new(_order);
    }

    public override async ValueTask<bool> MoveNext(CancellationToken cancellationToken)
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            await Fill(cancellationToken).ConfigureAwait(false);
            foreach (var run in _runs.Where(r => r.HasRow))
                _heads.Enqueue(run, run);
        }
        else if (_last is { } last)
        {
            last.MoveNext();
            if (!last.HasRow)
                await Fill(cancellationToken).ConfigureAwait(false);
            if (last.HasRow)
                _heads.Enqueue(last, last);
        }

        if (!_heads.TryDequeue(out _last, out _))
            return false;
        Current = _last.Row;
        return true;
    }

    /// <summary>Gets results until every server has a row, or no more.</summary>
    private async ValueTask Fill(CancellationToken cancellationToken)
    {
        while (await _call.NextResult(cancellationToken).ConfigureAwait(false) is { } lane)
        {
            var run = _runs[lane.Index];
            try
            {
                run.Begin();
                while (await _call.Read(cancellationToken).ConfigureAwait(false))
                    run.Add(_read(Row.Remote(_call.Reader, lane.Statement.Server)), _order);
            }
            catch (Exception failure)
            {
                if (!await _call.Absorb(failure).ConfigureAwait(false))
                    throw;
                run.Begin();
            }

            lane.IsWanted = !run.HasRow;
        }
    }
}
