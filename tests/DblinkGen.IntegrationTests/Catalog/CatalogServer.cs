using DblinkGen.IntegrationTests.Catalog;
using DblinkGen.TestServer;

[assembly: AssemblyFixture(typeof(CatalogServer))]

namespace DblinkGen.IntegrationTests.Catalog;

/// <summary>One server for the tests of catalog and provisioning; each test has its own database, foreign server and roles in it.</summary>
public sealed class CatalogServer : IAsyncLifetime
{
    private PostgresServer? _server;

    internal PostgresServer Server => _server!;

    public async ValueTask InitializeAsync() => _server = await PostgresServer.StartAsync();

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
