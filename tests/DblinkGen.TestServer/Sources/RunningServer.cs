namespace DblinkGen.TestServer.Sources;

/// <summary>What a source delivers. <paramref name="Origin"/> completes "PostgreSQL 18 from …".</summary>
internal sealed record RunningServer(string ConnectionString, string Origin, IAsyncDisposable? Lifetime) : IAsyncDisposable
{
    /// <summary>The host under which the server reaches itself, where the address it sees this connection arrive at is not the one.</summary>
    public string? RemoteHost { get; init; }

    public ValueTask DisposeAsync() => Lifetime?.DisposeAsync() ?? ValueTask.CompletedTask;
}
