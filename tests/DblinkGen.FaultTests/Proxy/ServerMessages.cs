using System.Buffers.Binary;
using System.Text;

namespace DblinkGen.FaultTests.Proxy;

/// <summary>Messages of a server, for a remote that answers what no honest one would.</summary>
/// <remarks><see href="https://www.postgresql.org/docs/current/protocol-message-formats.html">Message formats</see></remarks>
public static class ServerMessages
{
    private const int TextType = 25;

    /// <summary>One column, in text format.</summary>
    private static readonly byte[] s_copyFormat = [0, 0, 1, 0, 0];

    public static Message CopyOutResponse { get; } = Create('H', s_copyFormat);

    public static Message CopyInResponse { get; } = Create('G', s_copyFormat);

    public static Message CopyBothResponse { get; } = Create('W', s_copyFormat);

    public static Message CopyDone { get; } = Create('c', []);

    public static Message AuthenticationOk { get; } = Create('R', Int32(0));

    public static Message AuthenticationCleartextPassword { get; } = Create('R', Int32(3));

    /// <summary>Outside of a transaction.</summary>
    public static Message ReadyForQuery { get; } = Create('Z', "I"u8);

    public static Message BackendKeyData(int process, int secret) => Create('K', [.. Int32(process), .. Int32(secret)]);

    public static Message CopyData(string text) => Create('d', Encoding.UTF8.GetBytes(text));

    public static Message CommandComplete(string tag) => Create('C', [.. Encoding.UTF8.GetBytes(tag), 0]);

    public static Message ErrorResponse(string sqlState, string text) =>
        Create('E', Encoding.UTF8.GetBytes($"SERROR\0VERROR\0C{sqlState}\0M{text}\0\0"));

    /// <summary>Columns of type <c>text</c>.</summary>
    public static Message RowDescription(params string[] names)
    {
        List<byte> body = [.. Int16(names.Length)];
        foreach (var name in names)
            body.AddRange([.. Encoding.UTF8.GetBytes(name), 0, .. Int32(0), .. Int16(0), .. Int32(TextType), .. Int16(-1), .. Int32(-1), .. Int16(0)]);
        return Create('T', [.. body]);
    }

    /// <summary>Values in text format; <see langword="null"/> is NULL.</summary>
    public static Message DataRow(params string?[] values)
    {
        List<byte> body = [.. Int16(values.Length)];
        foreach (var value in values.Select(v => v is null ? null : Encoding.UTF8.GetBytes(v)))
            body.AddRange([.. Int32(value?.Length ?? -1), .. value ?? []]);
        return Create('D', [.. body]);
    }

    /// <summary>A message of any type.</summary>
    public static Message Of(char type, params byte[] body) => Create(type, body);

    /// <summary>NoticeResponse and ErrorResponse have the same fields.</summary>
    public static Message NoticeResponse(string text) => Create('N', ErrorResponse("00000", text).Body.Span);

    public static Message ParameterStatus(string name, string value) => Create('S', [.. Encoding.UTF8.GetBytes(name), 0, .. Encoding.UTF8.GetBytes(value), 0]);

    private static Message Create(char type, ReadOnlySpan<byte> body) =>
        new((byte[])[(byte)type, .. Int32(body.Length + 4), .. body]);

    private static byte[] Int16(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteInt16BigEndian(bytes, (short)value);
        return bytes;
    }

    private static byte[] Int32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
