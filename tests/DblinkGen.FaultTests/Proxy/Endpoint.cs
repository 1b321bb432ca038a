using System.Net.Sockets;

namespace DblinkGen.FaultTests.Proxy;

/// <summary>One of the two sockets of a connection. Both directions may write to it: one passes messages on, the other answers.</summary>
internal sealed class Endpoint : IDisposable
{
    private readonly Socket _socket;
    private readonly NetworkStream _stream;
    private readonly SemaphoreSlim _writing = new(1);
    private readonly Action<ReadOnlyMemory<byte>>? _writes;

    /// <param name="socket">The socket.</param>
    /// <param name="writes">Gets what is written.</param>
    public Endpoint(Socket socket, Action<ReadOnlyMemory<byte>>? writes = null)
    {
        _writes = writes;
        _socket = socket;
        _socket.NoDelay = true;
        _stream = new(socket, ownsSocket: true);
        Reader = new(new BufferedStream(_stream, bufferSize: 8192));
    }

    public MessageReader Reader { get; }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        await _writing.WaitAsync(ct);
        try
        {
            _writes?.Invoke(bytes);
            await _stream.WriteAsync(bytes, ct);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Says that nothing more will come; the other side may still send.</summary>
    public void EndWriting() => Ignore(() => _socket.Shutdown(SocketShutdown.Send));

    public void Close(CutMode mode) => Ignore(() =>
    {
        if (mode == CutMode.Reset)
            _socket.LingerState = new(enable: true, seconds: 0);
        else
            _socket.Shutdown(SocketShutdown.Both);
        _socket.Close();
    });

    public void Dispose()
    {
        _stream.Dispose();
        _writing.Dispose();
    }

    /// <summary>The other side may have closed the socket first.</summary>
    private static void Ignore(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
        }
    }
}
