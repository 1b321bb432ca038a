using System.Buffers.Binary;

namespace DblinkGen.FaultTests.Proxy;

/// <summary>Splits what arrives into messages. The length of a message counts itself, but not the type before it.</summary>
/// <remarks><see href="https://www.postgresql.org/docs/current/protocol-message-formats.html">Message formats</see></remarks>
public sealed class MessageReader(Stream stream)
{
    private const int LengthLength = 4;
    private const int LongestStartup = 10_000;

    /// <summary>Returns <see langword="null"/> at the end of the stream, also where that is inside a message.</summary>
    public async ValueTask<Message?> ReadAsync(CancellationToken ct) =>
        await ReadAsync(typeLength: 1, Message.HeaderLength, int.MaxValue, ct) is { } bytes ? new(bytes) : null;

    /// <summary>As <see cref="ReadAsync(CancellationToken)"/>, for what a client begins with.</summary>
    public async ValueTask<StartupPacket?> ReadStartupAsync(CancellationToken ct) =>
        await ReadAsync(typeLength: 0, StartupPacket.HeaderLength, LongestStartup, ct) is { } bytes ? new(bytes) : null;

    private async ValueTask<byte[]?> ReadAsync(int typeLength, int headerLength, int longest, CancellationToken ct)
    {
        var header = new byte[headerLength];
        if (await stream.ReadAtLeastAsync(header, headerLength, throwOnEndOfStream: false, ct) < headerLength)
            return null;
        var length = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(typeLength, LengthLength));
        if (length < headerLength - typeLength || length > longest)
            throw new InvalidDataException($"A message of length {length} is not PostgreSQL's protocol.");

        var message = new byte[typeLength + length];
        header.CopyTo(message, 0);
        var body = message.AsMemory(headerLength);
        return await stream.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, ct) < body.Length ? null : message;
    }
}
