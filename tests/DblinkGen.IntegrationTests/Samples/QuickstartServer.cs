using DblinkGen.IntegrationTests.TestServer;
using DblinkGen.TestServer;

namespace DblinkGen.IntegrationTests.Samples;

/// <summary>A server of its own, for the Quickstart makes roles with plain names, and what the first run on it printed.</summary>
public sealed class QuickstartServer : IAsyncLifetime
{
    private PostgresServer? _server;

    public string ConnectionString => _server!.ConnectionString;

    internal SampleProcess FirstRun { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await OwnServer.StartAsync();
        FirstRun = await SampleProcess.RunAsync("Quickstart", ConnectionString);
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? default;
}
