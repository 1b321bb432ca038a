using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using DblinkGen.FaultTests.Proxy;

namespace DblinkGen.FaultTests.Poolers;

/// <summary>
/// A pooler in transaction mode on loopback that has two sessions for each kind of client, and moves from one to the other where the test says: before the transaction with a
/// given number, or before each. What PgBouncer does now and then it does at every point of a call's messages.
/// </summary>
internal sealed class SwitchingPooler : IAsyncDisposable
{
    /// <summary>For <see cref="SwitchAt"/>.</summary>
    public const int Never = 0;

    /// <summary>For <see cref="SwitchAt"/>: before each transaction.</summary>
    public const int Always = -1;

    private const int Sessions = 2;

    private readonly (string Host, int Port) _server;
    private readonly string _password;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentQueue<Task> _clients = [];
    private readonly Dictionary<string, PooledSession[]> _sessions = [];
    private readonly ConcurrentDictionary<int, PooledSession> _cancelled = [];
    private readonly SemaphoreSlim _choosing = new(1);
    private readonly Task _accepting;
    private int _current;
    private int _switchAt;
    private int _lastKey;

    private SwitchingPooler((string Host, int Port) server, string password)
    {
        (_server, _password) = (server, password);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public static string Host => IPAddress.Loopback.ToString();

    public int Port { get; }

    /// <summary>How many transactions there were since the last <see cref="SwitchAt"/>.</summary>
    public int Transactions { get; private set; }

    /// <param name="server">The address of the server behind it.</param>
    /// <param name="password">The password of all roles.</param>
    public static SwitchingPooler Start((string Host, int Port) server, string password) => new(server, password);

    /// <summary>Moves to the other session before the transaction with this number; the first from now on is 1.</summary>
    public void SwitchAt(int number) => (_switchAt, Transactions) = (number, 0);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _accepting;
        _listener.Dispose();
        await Task.WhenAll(_clients);
        foreach (var session in _sessions.Values.SelectMany(s => s))
            session.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync(_stopping.Token);
                _clients.Enqueue(Task.Run(() => ServeAsync(socket)));
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var client = new Endpoint(socket);
        try
        {
            var first = await client.Reader.ReadStartupAsync(_stopping.Token);
            for (; first is { AsksForEncryption: true }; first = await client.Reader.ReadStartupAsync(_stopping.Token))
                await client.WriteAsync("N"u8.ToArray(), _stopping.Token);
            if (first is { IsCancel: true })
                await CancelAsync(first);
            else if (first is not null)
                await ServeAsync(client, first);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // One side is gone, and the other with it.
        }
    }

    private async Task ServeAsync(Endpoint client, StartupPacket startup)
    {
        var key = Interlocked.Increment(ref _lastKey);
        await client.WriteAsync(ServerMessages.AuthenticationCleartextPassword.Bytes, _stopping.Token);
        if (await client.Reader.ReadAsync(_stopping.Token) is null)
            return;
        var sessions = await SessionsAsync(startup);
        foreach (var message in (Message[])[ServerMessages.AuthenticationOk, .. sessions[0].Parameters, ServerMessages.BackendKeyData(key, key), ServerMessages.ReadyForQuery])
            await client.WriteAsync(message.Bytes, _stopping.Token);
        while (await client.Reader.ReadAsync(_stopping.Token) is { Type: not 'X' } message)
            await TransactAsync(client, message, sessions[Next()], key);
    }

    /// <summary>Gives the client a session until that is outside of a transaction.</summary>
    private async Task TransactAsync(Endpoint client, Message? message, PooledSession session, int key)
    {
        await session.Use.WaitAsync(_stopping.Token);
        _cancelled[key] = session;
        try
        {
            for (var goesOn = true; goesOn && message is { Type: not 'X' };)
            {
                await session.SendAsync(message, _stopping.Token);
                goesOn = message.Type is not ('Q' or 'S') || await session.AnswerAsync(client, _stopping.Token);
                message = goesOn ? await client.Reader.ReadAsync(_stopping.Token) : null;
            }
        }
        finally
        {
            _cancelled.TryRemove(key, out _);
            session.Use.Release();
        }
    }

    private int Next()
    {
        Transactions++;
        return _current = _switchAt == Always || _switchAt == Transactions ? (_current + 1) % Sessions : _current;
    }

    private async Task<PooledSession[]> SessionsAsync(StartupPacket startup)
    {
        await _choosing.WaitAsync(_stopping.Token);
        try
        {
            var kind = Convert.ToHexString(startup.Bytes.Span);
            if (!_sessions.TryGetValue(kind, out var sessions))
                _sessions[kind] = sessions = await Task.WhenAll(Enumerable.Range(0, Sessions).Select(async _ => await PooledSession.LogInAsync(await ConnectAsync(), startup, _password, _stopping.Token)));
            return sessions;
        }
        finally
        {
            _choosing.Release();
        }
    }

    private async Task CancelAsync(StartupPacket request)
    {
        if (!_cancelled.TryGetValue(BinaryPrimitives.ReadInt32BigEndian(request.Bytes.Span[StartupPacket.HeaderLength..]), out var session))
            return;
        using var server = new Endpoint(await ConnectAsync());
        await server.WriteAsync((byte[])[.. request.Bytes[..StartupPacket.HeaderLength].Span, .. session.Key.Span], _stopping.Token);
        await server.Reader.ReadAsync(_stopping.Token);
    }

    private async Task<Socket> ConnectAsync()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(_server.Host, _server.Port, _stopping.Token);
        return socket;
    }
}
