namespace DblinkGen.TestServer.Sources;

/// <summary>One of the places a server may come from.</summary>
internal interface IServerSource
{
    /// <summary>The name in the message that lists what was tried.</summary>
    string Name { get; }

    /// <exception cref="PostgresServerException">This source does not qualify, or its server did not start; the message is the reason.</exception>
    Task<RunningServer> StartAsync(ServerRequest request, CancellationToken ct);
}
