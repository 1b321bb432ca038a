namespace DblinkGen.TestServer.Sources;

/// <summary>What a source delivers. <paramref name="Origin"/> completes "PostgreSQL 18 from …".</summary>
internal sealed record RunningServer(string ConnectionString, string Origin, IAsyncDisposable? Lifetime) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Lifetime?.DisposeAsync() ?? ValueTask.CompletedTask;
}
