using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Lies;

/// <summary>
/// A server of their own for tests that may leave a backend at work for good, which neither a cancel nor a termination ends: it goes with the server.
/// </summary>
public sealed class LyingServers : IAsyncLifetime
{
    public FaultServers Servers { get; } = new();

    public ValueTask InitializeAsync() => Servers.InitializeAsync();

    public ValueTask DisposeAsync() => Servers.DisposeAsync();
}
