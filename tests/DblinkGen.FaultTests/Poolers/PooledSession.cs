using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using DblinkGen.FaultTests.Proxy;

namespace DblinkGen.FaultTests.Poolers;

/// <summary>A session of the server that the pooler has logged in. One client at a time has it.</summary>
internal sealed class PooledSession : IDisposable
{
    private const int Ok = 0;
    private const int Sasl = 10;
    private const int SaslContinue = 11;

    private readonly Endpoint _server;
    private readonly List<Message> _parameters = [];
    private Message? _key;

    private PooledSession(Endpoint server) => _server = server;

    /// <summary>Held while a client has the session.</summary>
    public SemaphoreSlim Use { get; } = new(1);

    /// <summary>The ParameterStatus messages of the login.</summary>
    public IEnumerable<Message> Parameters => _parameters;

    /// <summary>The process and the secret that cancel what the session runs.</summary>
    public ReadOnlyMemory<byte> Key => _key!.Body;

    /// <param name="socket">A connection to the server.</param>
    /// <param name="startup">What the first client of the session began with.</param>
    /// <param name="password">The role's.</param>
    /// <param name="ct">Stops the wait.</param>
    public static async Task<PooledSession> LogInAsync(Socket socket, StartupPacket startup, string password, CancellationToken ct)
    {
        var session = new PooledSession(new(socket));
        await session._server.WriteAsync(startup.Bytes, ct);
        var login = new ScramLogin(password);
        while (await session._server.Reader.ReadAsync(ct) is { Type: not 'Z' } message)
        {
            if (message.Type == 'E')
                throw new IOException("The server refuses the pooler: " + Encoding.UTF8.GetString(message.Body.Span));
            else if (message.Type == 'S')
                session._parameters.Add(message);
            else if (message.Type == 'K')
                session._key = message;
            else if (message.Type == 'R')
                await session.AuthenticateAsync(login, message.Body, ct);
        }

        return session;
    }

    public ValueTask SendAsync(Message message, CancellationToken ct) => _server.WriteAsync(message.Bytes, ct);

    /// <summary>Passes answers on until the server is ready for another message. Returns whether it is inside a transaction then.</summary>
    /// <exception cref="IOException">The server has closed the session.</exception>
    public async Task<bool> AnswerAsync(Endpoint client, CancellationToken ct)
    {
        while (await _server.Reader.ReadAsync(ct) is { } message)
        {
            await client.WriteAsync(message.Bytes, ct);
            if (message.Type == 'Z')
                return message.Body.Span[0] != 'I';
        }

        throw new IOException("The server has closed the session.");
    }

    public void Dispose() => _server.Dispose();

    private async Task AuthenticateAsync(ScramLogin login, ReadOnlyMemory<byte> request, CancellationToken ct)
    {
        switch (BinaryPrimitives.ReadInt32BigEndian(request.Span))
        {
            case Sasl:
                var first = Encoding.ASCII.GetBytes(login.ClientFirst);
                await _server.WriteAsync(Password([.. "SCRAM-SHA-256\0"u8, .. Length(first.Length), .. first]), ct);
                break;
            case SaslContinue:
                await _server.WriteAsync(Password(Encoding.ASCII.GetBytes(login.ClientFinal(Encoding.ASCII.GetString(request.Span[4..])))), ct);
                break;
            case var code and not Ok and not (SaslContinue + 1):
                throw new IOException($"The server asks for the authentication {code}.");
        }
    }

    private static byte[] Password(byte[] body) => [(byte)'p', .. Length(body.Length + 4), .. body];

    private static byte[] Length(int length)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, length);
        return bytes;
    }
}
