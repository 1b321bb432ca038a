namespace DblinkGen.FanOut;

/// <summary>Which row of all servers comes next.</summary>
internal abstract class FanOutOrder<T>
{
    public T Current { get; protected set; } = default!;

    public abstract ValueTask<bool> MoveNext(CancellationToken cancellationToken);
}
