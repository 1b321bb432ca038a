namespace DblinkGen.TestServer.Sources;

/// <summary>What a source delivers. <paramref name="Origin"/> completes "PostgreSQL 18 from …".</summary>
internal sealed record RunningServer(string ConnectionString, string Origin, IAsyncDisposable? Lifetime) : IAsyncDisposable
{
    /// <summary>The host under which the server reaches itself, where the address it sees this connection arrive at is not the one.</summary>
    public string? RemoteHost { get; init; }

    /// <summary>Stops the server in a mode of <c>pg_ctl</c> and starts it again; <see langword="null"/> where that is not ours to do.</summary>
    public Func<string, CancellationToken, Task>? RestartAsync { get; init; }

    public ValueTask DisposeAsync() => Lifetime?.DisposeAsync() ?? ValueTask.CompletedTask;
}
