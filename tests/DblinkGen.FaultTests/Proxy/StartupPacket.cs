using System.Buffers.Binary;

namespace DblinkGen.FaultTests.Proxy;

/// <summary>The packets without a type that a client may begin with: the code after the length says what it is.</summary>
/// <remarks><see href="https://www.postgresql.org/docs/current/protocol-message-formats.html">Message formats</see></remarks>
public sealed record StartupPacket(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The length and the code.</summary>
    public const int HeaderLength = 8;

    /// <summary>Stands for the type that such a packet does not have.</summary>
    public const char NoType = '-';

    private const int CancelRequest = 80877102;
    private const int SslRequest = 80877103;
    private const int GssEncRequest = 80877104;

    public bool AsksForEncryption => Code is SslRequest or GssEncRequest;

    public bool IsCancel => Code == CancelRequest;

    private int Code => BinaryPrimitives.ReadInt32BigEndian(Bytes.Span[4..]);

    public override string ToString() => Code switch
    {
        SslRequest => "SSLRequest",
        GssEncRequest => "GSSENCRequest",
        CancelRequest => "CancelRequest",
        _ => "StartupMessage",
    };
}
