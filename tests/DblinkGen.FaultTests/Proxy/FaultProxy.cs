using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace DblinkGen.FaultTests.Proxy;

/// <summary>
/// A proxy on loopback that knows PostgreSQL's messages, between Npgsql and the local server or between the local server and the remote. It refuses
/// encryption, so both sides must allow plain text. A test sets a mark when its connection is warm, plans a fault for a message by its number
/// after the mark, and finds in <see cref="Transcript"/> what went through.
/// </summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentQueue<(ProxiedConnection Connection, Task Task)> _connections = [];
    private readonly string _host;
    private readonly int _port;
    private readonly Task _accepting;

    private FaultProxy(string host, int port)
    {
        (_host, _port) = (host, port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public static string Host => IPAddress.Loopback.ToString();

    public int Port { get; }

    /// <summary>How many connections clients have made, cancel requests included.</summary>
    public int ConnectionCount => _connections.Count;

    /// <summary>Whether a fault was planned whose message has not come.</summary>
    public bool IsFaultPending => Plan.IsPending;

    /// <summary>The messages of each connection since the mark, in the order of their arrival.</summary>
    public string Transcript => string.Join('\n', _connections.Select((c, i) => $"#{i + 1} {c.Connection.Transcript}"));

    /// <summary>Keeps what clients are sent while it is set.</summary>
    public Recording? Recording { get; set; }

    internal FaultPlan Plan { get; } = new();

    internal Gate Network { get; } = new();

    internal Gate NewConnections { get; } = new();

    internal Gate CancelRequests { get; } = new();

    /// <summary>Starts a proxy to a server.</summary>
    public static FaultProxy Start(string host, int port) => new(host, port);

    /// <summary>Counts messages from here on. What was planned before and has not happened is dropped.</summary>
    public void Mark()
    {
        Plan.Mark();
        foreach (var (connection, _) in _connections)
            connection.Transcript.Mark();
    }

    /// <summary>Plans a fault for the message with this number after the mark, over all sessions; the first is 1, and a startup packet counts.</summary>
    public void On(Direction direction, int number, Fault fault) => Plan.Add(direction, number, fault);

    /// <summary>The types of the messages that have come since the mark.</summary>
    public IReadOnlyList<char> Types(Direction direction) => Plan.Types(direction);

    /// <summary>Holds all connections, new ones included: nothing is read, nothing is answered, and no socket is closed.</summary>
    public void StallNetwork() => Network.Close();

    /// <summary>Accepts new connections and never answers them; those that are open go on.</summary>
    public void StallNewConnections() => NewConnections.Close();

    /// <summary>Takes cancel requests and never passes them on.</summary>
    public void StallCancelRequests() => CancelRequests.Close();

    /// <summary>Lets everything go on that was stalled.</summary>
    public void Release()
    {
        foreach (var gate in new[] { Network, NewConnections, CancelRequests }.Concat(_connections.Select(c => c.Connection.Gate)))
            gate.Open();
    }

    /// <summary>Cuts all connections that are open.</summary>
    public void CutAll(CutMode mode)
    {
        foreach (var (connection, _) in _connections)
            connection.Cut(mode);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _accepting;
        _listener.Dispose();
        CutAll(CutMode.Reset);
        await Task.WhenAll(_connections.Select(c => c.Task));
        _stopping.Dispose();
    }

    internal async Task<Socket> ConnectAsync(CancellationToken ct)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(_host, _port, ct);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var connection = new ProxiedConnection(this, await _listener.AcceptSocketAsync(_stopping.Token), new());
                _connections.Enqueue((connection, Task.Run(connection.RunAsync)));
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }
}
