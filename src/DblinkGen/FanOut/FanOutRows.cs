using DblinkGen.Internals;

namespace DblinkGen.FanOut;

/// <summary>The rows of all servers as one sequence.</summary>
internal abstract class FanOutRows<T>
{
    public T Current { get; protected set; } = default!;

    public static FanOutRows<T> Of(FanOutCall call, DblinkFanOut<T> fanOut) =>
        fanOut.OrderBy.Count == 0 ? new ArrivingRows<T>(call, fanOut) : new MergedRows<T>(call, fanOut);

    public abstract ValueTask<bool> MoveNext(CancellationToken cancellationToken);
}
