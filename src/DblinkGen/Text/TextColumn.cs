using Npgsql;

namespace DblinkGen.Text;

/// <summary>The bytes of a value that the local server handed through as text.</summary>
internal static class TextColumn
{
    /// <summary>More than any value of the types that are read has, but for numbers of PostgreSQL that no C# type holds.</summary>
    private const int BufferLength = 128;

    [ThreadStatic]
    private static byte[]? t_buffer;

    /// <summary>Of this thread, asked for once for each row.</summary>
    public static byte[] Buffer => t_buffer ??= new byte[BufferLength];

    /// <returns>The text, until the next is read into the buffer.</returns>
    /// <exception cref="InvalidCastException">The value is NULL.</exception>
    public static ReadOnlySpan<byte> Read(NpgsqlDataReader row, byte[] buffer, int ordinal)
    {
        var length = (int)row.GetBytes(ordinal, 0, buffer, 0, buffer.Length);
        return length < buffer.Length ? buffer.AsSpan(0, length) : ReadLong(row, ordinal);
    }

    private static ReadOnlySpan<byte> ReadLong(NpgsqlDataReader row, int ordinal)
    {
        var whole = new byte[row.GetBytes(ordinal, 0, null, 0, 0)];
        row.GetBytes(ordinal, 0, whole, 0, whole.Length);
        return whole;
    }
}
