namespace StreamingExport;

/// <summary>Reports on the spot: <see cref="Progress{T}"/> would do so some time later.</summary>
internal sealed class SynchronousProgress(Action<long> report) : IProgress<long>
{
    public void Report(long value) => report(value);
}
