using DblinkGen.Internals;

namespace DblinkGen.FanOut;

/// <summary>The rows of each server when they are there.</summary>
internal sealed class ArrivingRows<T>(FanOutCall call, DblinkFanOut<T> fanOut) : FanOutOrder<T>
{
    private FanOutLane? _lane;

    public override async ValueTask<bool> MoveNext(CancellationToken cancellationToken)
    {
        while ((_lane ??= await call.NextResult(cancellationToken).ConfigureAwait(false)) is { } lane)
        {
            try
            {
                if (await call.Read(cancellationToken).ConfigureAwait(false))
                {
                    Current = fanOut.Read(Row.Remote(call.Reader, lane.Statement.Server));
                    return true;
                }
            }
            catch (Exception failure)
            {
                if (!await call.Absorb(failure).ConfigureAwait(false))
                    throw;
            }

            _lane = null;
        }

        return false;
    }
}
