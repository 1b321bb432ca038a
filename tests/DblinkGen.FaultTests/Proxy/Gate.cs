namespace DblinkGen.FaultTests.Proxy;

/// <summary>Lets everything through while it is open, and holds everything while it is closed.</summary>
internal sealed class Gate
{
    private volatile TaskCompletionSource? _closed;

    public bool IsClosed => _closed is not null;

    public void Close() => _closed ??= new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open() => Interlocked.Exchange(ref _closed, null)?.SetResult();

    public async ValueTask PassAsync(CancellationToken ct)
    {
        while (_closed is { } closed)
            await closed.Task.WaitAsync(ct);
    }
}
