namespace DblinkGen.FaultTests.Servers;

/// <summary>Servers that a test may restart: they start when they are first asked for, the local and the remote database are on different ones, and one test at a time has them.</summary>
public sealed class ServersApart : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private FaultServers? _servers;

    public async Task<Turn> EnterAsync()
    {
        await _turn.WaitAsync();
        try
        {
            _servers ??= await FaultServers.StartApartAsync();
            return new(_servers, _turn);
        }
        catch
        {
            _turn.Release();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_servers is not null)
            await _servers.DisposeAsync();
        _turn.Dispose();
    }

    /// <summary>The servers, until it is disposed of.</summary>
    public sealed class Turn(FaultServers servers, SemaphoreSlim turn) : IDisposable
    {
        public FaultServers Servers => servers;

        public void Dispose() => turn.Release();
    }
}
