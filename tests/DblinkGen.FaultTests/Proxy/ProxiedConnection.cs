using System.Net.Sockets;

namespace DblinkGen.FaultTests.Proxy;

/// <summary>A connection of a client, and the one to the server that is made for it.</summary>
internal sealed class ProxiedConnection(FaultProxy proxy, Socket socket, Transcript transcript) : IDisposable
{
    private static readonly byte[] s_noEncryption = "N"u8.ToArray();

    private readonly CancellationTokenSource _ended = new();
    private readonly Endpoint _client = new(socket, bytes => proxy.Recording?.Add(transcript, bytes));
    private Endpoint? _server;

    public Transcript Transcript => transcript;

    public FaultPlan Plan => proxy.Plan;

    public Gate Network => proxy.Network;

    /// <summary>Holds this connection.</summary>
    public Gate Gate { get; } = new();

    /// <summary>Ends what waits for this connection.</summary>
    public CancellationToken Ended => _ended.Token;

    /// <summary>Waits until nothing holds this connection.</summary>
    public async ValueTask PassAsync()
    {
        while (Network.IsClosed || Gate.IsClosed)
        {
            await Network.PassAsync(Ended);
            await Gate.PassAsync(Ended);
        }
    }

    public async Task RunAsync()
    {
        try
        {
            await ServeAsync();
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // One side is gone; so is the other, in a moment.
            Cut(CutMode.Reset);
        }
        catch (InvalidDataException e)
        {
            transcript.Note(e.Message);
            Cut(CutMode.Reset);
        }
        finally
        {
            transcript.Note("end");
            Dispose();
        }
    }

    /// <summary>The source of <see cref="Ended"/> stays usable: a connection that has ended may still be cut.</summary>
    public void Dispose()
    {
        _client.Dispose();
        _server?.Dispose();
    }

    public void Cut(CutMode mode)
    {
        _client.Close(mode);
        _server?.Close(mode);
        _ended.Cancel();
    }

    private async Task ServeAsync()
    {
        await proxy.NewConnections.PassAsync(Ended);
        await PassAsync();
        var first = await _client.Reader.ReadStartupAsync(Ended);
        for (; first is { AsksForEncryption: true }; first = await _client.Reader.ReadStartupAsync(Ended))
        {
            transcript.Add(Direction.ToServer, first.ToString());
            await PassAsync();
            await _client.WriteAsync(s_noEncryption, Ended);
        }

        if (first is null)
            return;
        if (first.IsCancel)
            await proxy.CancelRequests.PassAsync(Ended);
        await PassAsync();
        _server = new(await proxy.ConnectAsync(Ended));
        await (first.IsCancel ? CancelAsync(first) : ServeSessionAsync(first));
    }

    private async Task ServeSessionAsync(StartupPacket first)
    {
        var toServer = new Leg(this, Direction.ToServer, _client, _server!);
        var toClient = new Leg(this, Direction.ToClient, _server!, _client);
        await toServer.HandleAsync(first.Bytes, StartupPacket.NoType, first.ToString());
        await Task.WhenAll(RunLegAsync(toServer), RunLegAsync(toClient));
    }

    /// <summary>What ends one direction with an error ends the other.</summary>
    private async Task RunLegAsync(Leg leg)
    {
        try
        {
            await leg.RunAsync();
        }
        catch
        {
            Cut(CutMode.Reset);
            throw;
        }
    }

    /// <summary>The server closes the connection when it has sent the signal, and the client waits for that.</summary>
    private async Task CancelAsync(StartupPacket request)
    {
        transcript.Add(Direction.ToServer, request.ToString());
        await _server!.WriteAsync(request.Bytes, Ended);
        await _server.Reader.ReadAsync(Ended);
    }
}
